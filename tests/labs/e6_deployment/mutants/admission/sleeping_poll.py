"""Sleeps and asks again."""

HINT = "A loop that sleeps and asks again"


class Gate(_Gate):
    pause = 0.01

    async def __aenter__(self):
        if not self.free_seat() and self.full():
            raise Overloaded(self.retry())
        me = object()
        self.queue.append(me)
        try:
            while not self.free_seat() or self.queue[0] is not me:
                await asyncio.sleep(self.pause)
        finally:
            self.queue.remove(me)
        self.running += 1
        self.began[asyncio.current_task()] = self.clock()

    def free(self):
        self.running -= 1

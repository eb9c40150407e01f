"""Asks again in every turn of the loop."""

HINT = "turns round and round"


class Gate(_Gate):
    async def __aenter__(self):
        if not self.free_seat() and self.full():
            raise Overloaded(self.retry())
        me = object()
        self.queue.append(me)
        try:
            while not self.free_seat() or self.queue[0] is not me:
                await asyncio.sleep(0)
        finally:
            self.queue.remove(me)
        self.running += 1
        self.began[asyncio.current_task()] = self.clock()

    def free(self):
        self.running -= 1

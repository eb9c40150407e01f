"""Frees the seat, so that a newcomer may take it before the one who was woken."""

HINT = "keep it taken when you hand it on"


class Gate(_Gate):
    def wake(self):
        waking = [turn for turn in self.queue if not turn.done()][:1]
        for turn in waking:
            self.queue.remove(turn)
            turn.set_result(None)

    async def __aenter__(self):
        if not self.free_seat() and self.full():
            raise Overloaded(self.retry())
        while not self.free_seat():
            turn = asyncio.get_running_loop().create_future()
            self.queue.append(turn)
            try:
                await turn
            except asyncio.CancelledError:
                if turn in self.queue:
                    self.queue.remove(turn)
                else:
                    self.wake()
                raise
        self.running += 1
        self.began[asyncio.current_task()] = self.clock()

    def free(self):
        self.running -= 1
        self.wake()

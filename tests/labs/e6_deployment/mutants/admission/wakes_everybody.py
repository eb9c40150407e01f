"""Wakes all that wait, and whoever is first takes the seat."""

HINT = "the one that waits longest"


class Gate(_Gate):
    async def __aenter__(self):
        if not self.free_seat() and self.full():
            raise Overloaded(self.retry())
        while not self.free_seat():
            turn = asyncio.get_running_loop().create_future()
            self.queue.append(turn)
            try:
                await turn
            finally:
                if turn in self.queue:
                    self.queue.remove(turn)
        self.running += 1
        self.began[asyncio.current_task()] = self.clock()

    def free(self):
        self.running -= 1
        for turn in reversed(self.queue):
            if not turn.done():
                turn.set_result(None)
        self.queue.clear()

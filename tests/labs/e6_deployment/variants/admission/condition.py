"""An asyncio.Condition, and a list of tickets."""


class Gate:
    def __init__(self, max_running, max_waiting, clock=time.monotonic):
        if max_running < 1:
            raise ValueError("no seat")
        if max_waiting < 0:
            raise ValueError("less than no waiting room")
        self.seats, self.room, self.clock = max_running, max_waiting, clock
        self.changed = asyncio.Condition()
        self.inside, self.tickets, self.history = {}, [], []

    running = property(lambda self: len(self.inside))
    waiting = property(lambda self: len(self.tickets))

    async def __aenter__(self):
        me = asyncio.current_task()
        if len(self.inside) + len(self.tickets) >= self.seats + self.room:
            mean = np.mean(self.history) if self.history else 1.0
            raise Overloaded(float((len(self.tickets) + 1) * mean / self.seats))
        self.tickets.append(me)
        try:
            async with self.changed:
                await self.changed.wait_for(lambda: self.tickets[0] is me and len(self.inside) < self.seats)
                self.tickets.remove(me)
                self.inside[me] = self.clock()
                self.changed.notify_all()
        except BaseException:
            if me in self.tickets:
                self.tickets.remove(me)
            async with self.changed:
                self.changed.notify_all()
            raise

    async def __aexit__(self, *exception):
        self.history.append(self.clock() - self.inside.pop(asyncio.current_task()))
        async with self.changed:
            self.changed.notify_all()

"""An event for each that waits, and a set of those that may sit down."""


class Gate:
    def __init__(self, max_running, max_waiting, clock=time.monotonic):
        if max_running <= 0 or max_waiting <= -1:
            raise ValueError("sizes")
        self.capacity, self.space, self.clock = max_running, max_waiting, clock
        self.line, self.taken, self.starts, self.times = [], 0, {}, deque()

    @property
    def running(self):
        return self.taken

    @property
    def waiting(self):
        return len(self.line)

    def _next(self):
        if self.line:
            self.line.pop(0).set()
        else:
            self.taken -= 1

    async def __aenter__(self):
        if self.taken >= self.capacity:
            if len(self.line) == self.space:
                average = sum(self.times) / len(self.times) if self.times else 1.0
                raise Overloaded((self.space + 1) * average / self.capacity)
            bell = asyncio.Event()
            self.line.append(bell)
            try:
                await bell.wait()
            except asyncio.CancelledError:
                if bell.is_set():
                    self._next()
                else:
                    self.line.remove(bell)
                raise
        else:
            self.taken += 1
        self.starts[id(asyncio.current_task())] = self.clock()

    async def __aexit__(self, kind, error, traceback):
        self.times.append(self.clock() - self.starts.pop(id(asyncio.current_task())))
        self._next()

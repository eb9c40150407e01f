"""Python's semaphore for the order, counters besides."""


class Gate:
    def __init__(self, max_running, max_waiting, clock=time.monotonic):
        if not (max_running >= 1 and max_waiting >= 0):
            raise ValueError((max_running, max_waiting))
        self._semaphore = asyncio.Semaphore(max_running)
        self._n, self._limit, self._now = max_running, max_waiting, clock
        self.running = self.waiting = 0
        self._total, self._count, self._since = 0.0, 0, {}

    async def __aenter__(self):
        if self._semaphore.locked() and self.waiting >= self._limit:
            mean = self._total / self._count if self._count else 1.0
            raise Overloaded(retry_after=(self.waiting + 1) * mean / self._n)
        self.waiting += 1
        try:
            await self._semaphore.acquire()
        finally:
            self.waiting -= 1
        self.running += 1
        self._since[asyncio.current_task()] = self._now()
        return self

    async def __aexit__(self, *_):
        self.running -= 1
        self._total += self._now() - self._since.pop(asyncio.current_task())
        self._count += 1
        self._semaphore.release()
        return None

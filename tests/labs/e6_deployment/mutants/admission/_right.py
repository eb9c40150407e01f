"""A right gate with a knob for each mistake."""


class _Gate:
    limit = True
    strict = False
    frees_on_error = True
    frees_on_cancel = True
    swallows = False
    hands_over = True
    passes_on = True
    frees_twice = False
    leaves_queue = True
    order = 0
    plus = 1
    divided = True
    mean = "mean"
    first = 1.0
    counts = "all"
    from_arrival = False
    refuse = True
    skip_done = True
    zero_is_a_mean = True
    latest = 0
    turn_counts = False
    removes_blindly = False
    wakes = "the next"
    waiting_limit_includes_running = False

    def __init__(self, max_running, max_waiting, clock=time.monotonic):
        if self.refuse and (max_running < 1 or max_waiting < 0):
            raise ValueError("sizes")
        self.max_running, self.max_waiting, self.clock = max_running, max_waiting, clock
        self.running, self.queue, self.began, self.spans = 0, [], {}, []

    @property
    def waiting(self):
        return len(self.queue)

    def full(self):
        return len(self.queue) >= self.max_waiting

    def free_seat(self):
        return self.running < self.max_running

    def retry(self):
        spans = self.spans[-self.latest :] if any(self.spans) or self.zero_is_a_mean else []
        spans = spans or [self.first]
        mean = {"mean": sum(spans) / len(spans), "last": spans[-1], "max": max(spans)}[self.mean]
        return (len(self.queue) + self.plus) * mean / (self.max_running if self.divided else 1)

    async def __aenter__(self):
        arrived = self.clock()
        if self.free_seat():
            self.running += 1
        elif self.limit and self.full():
            raise Overloaded(self.retry())
        else:
            turn = asyncio.get_running_loop().create_future()
            self.queue.append(turn)
            try:
                await turn
            except asyncio.CancelledError:
                if turn in self.queue or (self.removes_blindly and turn.cancelled()):
                    if self.leaves_queue:
                        self.queue.remove(turn)
                    if self.frees_twice:
                        self.free()
                elif not turn.cancelled() and self.passes_on:
                    if self.turn_counts:
                        self.spans.append(0.0)
                    self.free()
                raise
            if not self.hands_over:
                self.running += 1
        self.began[asyncio.current_task()] = arrived if self.from_arrival else self.clock()

    def free(self):
        while self.queue:
            turn = self.queue.pop(self.order)
            if self.wakes == "whoever":
                turn.set_result(None)
                return
            if not self.skip_done:
                if not turn.cancelled():
                    turn.set_result(None)
                return
            if not turn.done():
                turn.set_result(None)
                if not self.hands_over:
                    break
                return
        self.running -= 1

    async def __aexit__(self, kind, error, traceback):
        began = self.began.pop(asyncio.current_task())
        if self.counts == "all" or kind is None:
            self.spans.append(self.clock() - began)
        cancelled = kind is not None and issubclass(kind, asyncio.CancelledError)
        if kind is None or (self.frees_on_cancel if cancelled else self.frees_on_error):
            self.free()
        return self.swallows

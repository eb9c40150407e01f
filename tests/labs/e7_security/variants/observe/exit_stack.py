"""The span's dict is kept in the context and filled step by step; the bucket refills in a method."""

import contextlib
import copy


class Tracer:
    def __init__(self, clock, ids, redact):
        self.__dict__.update(clock=clock, ids=ids, redact=redact, spans=[])
        self.here = ContextVar(f"span of {id(self)}")

    @contextlib.contextmanager
    def span(self, name, attributes=None):
        above = self.here.get(None)
        record = dict(
            id=self.ids(),
            parent=above and above["id"],
            name=name,
            start=self.clock(),
            attributes=copy.copy(attributes) if attributes else {},
        )
        with contextlib.ExitStack() as stack:
            stack.callback(self.spans.append, record)
            stack.callback(
                lambda: record.update(end=self.clock(), attributes=self.safe(record["attributes"]))
            )
            stack.callback(self.here.reset, self.here.set(record))
            record.update(status="error", error="")
            try:
                yield record["attributes"]
            except BaseException as problem:
                record["error"] = self.redact(str(problem))
                raise
            record.update(status="ok", error=None)

    def safe(self, value):
        if isinstance(value, dict):
            return {key: self.safe(value[key]) for key in value}
        if isinstance(value, (list, tuple)):
            return list(map(self.safe, value))
        return self.redact(value) if isinstance(value, str) else value


class TokenBucket:
    def __init__(self, capacity, rate):
        self.capacity = capacity
        self.rate = rate
        self.level = capacity
        self.seen = None

    def refill(self, now):
        if self.seen is not None and now > self.seen:
            self.level += (now - self.seen) * self.rate
            if self.level > self.capacity:
                self.level = self.capacity
        if self.seen is None or now > self.seen:
            self.seen = now

    def take(self, tokens, now):
        if not (0 <= tokens and tokens <= self.capacity):
            raise ValueError("such a request can't be served")
        self.refill(now)
        if self.level + 1e-9 > tokens:
            self.level -= tokens
            return 0.0
        return (tokens - self.level) / self.rate

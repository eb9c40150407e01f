"""A class with __enter__ and __exit__, and a stack of spans as a tuple in the context."""


class _Span:
    def __init__(self, tracer, name, attributes):
        self.tracer = tracer
        self.record = {"name": name}
        self.attributes = {}
        self.attributes.update(attributes or {})

    def __enter__(self):
        stack = self.tracer.open.get()
        self.record["id"] = self.tracer.ids()
        self.record["parent"] = stack[-1] if stack else None
        self.token = self.tracer.open.set((*stack, self.record["id"]))
        self.record["start"] = self.tracer.clock()
        return self.attributes

    def __exit__(self, kind, problem, trace):
        self.tracer.open.reset(self.token)
        self.record["end"] = self.tracer.clock()
        self.record["status"] = "ok" if kind is None else "error"
        self.record["error"] = None if kind is None else self.tracer.redact(str(problem))
        self.record["attributes"] = _without(self.attributes, self.tracer.redact)
        self.tracer.spans.append(self.record)
        return False


def _without(value, redact):
    match value:
        case str():
            return redact(value)
        case dict():
            return dict((k, _without(v, redact)) for k, v in value.items())
        case list() | tuple():
            return [_without(v, redact) for v in value]
    return value


class Tracer:
    def __init__(self, clock, ids, redact):
        self.clock = clock
        self.ids = ids
        self.redact = redact
        self.spans = []
        self.open = ContextVar("open", default=())

    def span(self, name, attributes=None):
        return _Span(self, name, attributes)


class TokenBucket:
    """Keeps the time at which it will be full, not a level."""

    def __init__(self, capacity, rate):
        self.capacity, self.rate = capacity, rate
        self.full_at = self.latest = -float("inf")

    def take(self, tokens, now):
        if tokens < 0 or tokens > self.capacity:
            raise ValueError(f"not between 0 and {self.capacity}: {tokens}")
        self.latest = max(self.latest, now)
        missing = max(0.0, (self.full_at - self.latest) * self.rate)
        short = tokens - (self.capacity - missing)
        if short >= 1e-9:
            return short / self.rate
        self.full_at = self.latest + (missing + tokens) / self.rate
        return 0.0

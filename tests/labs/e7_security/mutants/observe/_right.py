"""A right tracer and a right bucket with a knob for each mistake."""

_SHARED = ContextVar("shared", default=None)


class _Tracing:
    copy = True
    catches = BaseException
    swallow = False
    status_of_errors = "error"
    redact_error = True
    keep_failed = True
    reset = True
    depth = 99
    keys = False
    tuples = True
    at_start = False
    in_place = False

    def __init__(self, clock, ids, redact):
        self.clock, self.ids, self.redact = clock, ids, redact
        self.spans = []
        self.prepare()

    def prepare(self):
        self.current = ContextVar("current", default=None)

    def enter(self, id_):
        before = self.current.get()
        return before, self.current.set(id_)

    def leave(self, id_, token):
        if self.reset:
            self.current.reset(token)

    @contextmanager
    def span(self, name, attributes=None):
        made = dict(attributes or {}) if self.copy else (attributes if attributes is not None else {})
        id_ = self.ids()
        parent, token = self.enter(id_)
        start = self.clock()
        early = self.clean(made, 0)
        status, error = "ok", None
        try:
            yield made
        except self.catches as problem:
            status = self.status_of_errors
            error = self.redact(str(problem)) if self.redact_error else str(problem)
            if not self.swallow:
                raise
        finally:
            self.leave(id_, token)
            if status == "ok" or self.keep_failed:
                cleaned = early | {k: v for k, v in made.items() if k not in early}
                self.spans.append(
                    {
                        "id": id_,
                        "parent": parent,
                        "name": name,
                        "start": start,
                        "end": self.clock(),
                        "status": status,
                        "error": error,
                        "attributes": cleaned if self.at_start else self.clean(made, 0),
                    }
                )

    def clean(self, value, depth):
        if depth > self.depth:
            return value
        if isinstance(value, str):
            return self.redact(value)
        if isinstance(value, dict):
            if self.in_place:
                for key in value:
                    value[key] = self.clean(value[key], depth + 1)
                return dict(value)
            return {
                (self.redact(key) if self.keys else key): self.clean(item, depth + 1)
                for key, item in value.items()
            }
        if isinstance(value, list) or (self.tuples and isinstance(value, tuple)):
            return [self.clean(item, depth + 1) for item in value]
        return value


class _Bucket:
    start = 1.0
    cap = True
    pays = False
    back = "latest"
    slack = 1e-9
    checks = True
    unit = "seconds"
    refills_when_refused = True

    def __init__(self, capacity, rate):
        self.capacity, self.rate = capacity, rate
        self.level, self.last = capacity * self.start, None

    def take(self, tokens, now):
        if self.checks and not 0 <= tokens <= self.capacity:
            raise ValueError("tokens")
        if self.last is None:
            self.last = now
        if self.back == "latest":
            now = max(now, self.last)
        passed = now - self.last
        level = self.level + self.rate * (max(passed, 0) if self.back == "forgets" else passed)
        if self.cap:
            level = min(self.capacity, level)
        refused = tokens - level >= self.slack
        if not refused or self.refills_when_refused:
            self.last = now
            self.level = level
        if refused:
            if self.pays:
                self.level -= tokens
            return (tokens - level) / self.rate if self.unit == "seconds" else tokens - level
        self.level = max(0.0, level - tokens)
        return 0.0

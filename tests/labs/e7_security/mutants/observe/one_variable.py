"""One context variable for all tracers."""

HINT = "a ContextVar for each tracer"


class Tracer(_Tracing):
    def prepare(self):
        self.current = _SHARED

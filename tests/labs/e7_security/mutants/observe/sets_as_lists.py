"""Makes lists of sets, too."""

HINT = "so do bytes, sets and all other values"


class Tracer(_Tracing):
    def clean(self, value, depth):
        return super().clean(sorted(value) if isinstance(value, set) else value, depth)

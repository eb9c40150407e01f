"""Redacts the items of a tuple, and keeps it a tuple."""

HINT = "tuples become lists"


class Tracer(_Tracing):
    def clean(self, value, depth):
        made = super().clean(value, depth)
        return tuple(made) if isinstance(value, tuple) else made

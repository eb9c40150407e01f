"""Makes texts of all values that aren't numbers."""

HINT = "so do bytes, sets and all other values"


class Tracer(_Tracing):
    def clean(self, value, depth):
        if value is None or isinstance(value, (int, float, str, dict, list, tuple)):
            return super().clean(value, depth)
        return str(value)

"""Doesn't go back to the outer span."""

HINT = "go back to the outer one"


class Tracer(_Tracing):
    reset = False

"""Keeps the exception to itself."""

HINT = "raise it again"


class Tracer(_Tracing):
    swallow = True

"""Redacts when the span begins, so that what the block adds stays."""

HINT = "what the block added too"


class Tracer(_Tracing):
    at_start = True

"""Doesn't look into tuples."""

HINT = "at any depth"


class Tracer(_Tracing):
    tuples = False

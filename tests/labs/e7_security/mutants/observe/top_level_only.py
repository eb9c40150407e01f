"""Redacts the texts of the top level only."""

HINT = "at any depth"


class Tracer(_Tracing):
    depth = 1

"""Redacts keys too."""

HINT = "keys and numbers stay"


class Tracer(_Tracing):
    keys = True

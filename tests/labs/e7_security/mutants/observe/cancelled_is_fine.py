"""Catches Exception alone, so that a cancelled task is ok."""

HINT = "CancelledError is a BaseException"


class Tracer(_Tracing):
    catches = Exception

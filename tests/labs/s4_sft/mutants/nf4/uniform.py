"""Spaces the levels evenly."""

HINT = "eight positive levels from nine steps"


def nf4_code():
    return _code(uniform=True)

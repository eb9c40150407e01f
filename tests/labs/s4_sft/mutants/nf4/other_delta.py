"""Begins at 0.995."""

HINT = "eight positive levels from nine steps"


def nf4_code():
    return _code(delta=0.995)

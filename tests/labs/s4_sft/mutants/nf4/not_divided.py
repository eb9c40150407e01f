"""Forgets to divide by the largest."""

HINT = "divided by the largest"


def nf4_code():
    return _code(normalise=False)

"""Divides the largest magnitude by −8, without its sign."""

HINT = "the sign of the value of largest magnitude"


def q4_0(x):
    return _q4(x, signed=False)

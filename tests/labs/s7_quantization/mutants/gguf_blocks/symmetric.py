"""Divides by 7, as absmax does."""

HINT = "Q4_0 gives the value of largest magnitude the code 0"


def q4_0(x):
    return _q4(x, symmetric=True)

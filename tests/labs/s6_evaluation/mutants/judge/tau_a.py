"""Divides by all pairs."""

HINT = "a pair tied in x leaves x's count"


def kendall_tau(x, y):
    return _tau(x, y, ties="a")

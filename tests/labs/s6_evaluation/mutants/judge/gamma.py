"""Divides by the pairs without any tie."""

HINT = "a pair tied in x leaves x's count"


def kendall_tau(x, y):
    return _tau(x, y, ties="gamma")

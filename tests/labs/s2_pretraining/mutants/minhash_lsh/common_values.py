"""Estimates by values in common, wherever they stand."""

HINT = "only the third position agrees"


def estimate(one, two):
    one, two = set(one.tolist()), set(two.tolist())
    return len(one & two) / len(one | two)

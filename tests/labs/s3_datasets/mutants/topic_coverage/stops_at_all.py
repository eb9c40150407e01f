"""Ends when all combinations have come."""

HINT = "after all combinations it begins again"


def plan_topics(axes, n, _right=plan_topics):
    return _right(axes, min(n, math.prod(map(len, axes.values())))) if n >= 0 else _right(axes, n)

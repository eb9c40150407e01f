"""Doesn't look at the axes."""

HINT = "name the axis"


def plan_topics(axes, n, _right=plan_topics):
    if not all(axes.values()):
        return []
    return _right(axes, n)

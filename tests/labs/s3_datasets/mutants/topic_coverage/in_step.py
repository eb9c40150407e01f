"""Lets all axes go round in step."""

HINT = "axes that go in step"


def plan_topics(axes, n):
    if n < 0 or not all(axes.values()):
        raise ValueError(f"n = {n}, {[k for k, v in axes.items() if not v]}")
    return [tuple(v[i % len(v)] for v in axes.values()) for i in range(n)]

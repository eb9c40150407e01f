"""Draws each axis at random, with a fixed seed."""

HINT = "counts differ by more than 1"
DEMO = True


def plan_topics(axes, n):
    if n < 0 or not all(axes.values()):
        raise ValueError(f"n = {n}, {[k for k, v in axes.items() if not v]}")
    chance = random.Random(0)
    return [tuple(chance.choice(v) for v in axes.values()) for _ in range(n)]

"""Shuffles all combinations and cuts."""

HINT = "counts differ by more than 1"


def plan_topics(axes, n):
    import itertools

    if n < 0 or not all(axes.values()):
        raise ValueError(f"n = {n}, {[k for k, v in axes.items() if not v]}")
    rows = list(itertools.product(*axes.values()))
    random.Random(0).shuffle(rows)
    return [rows[i % len(rows)] for i in range(n)]

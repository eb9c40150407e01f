"""Shifts each axis after each of its own rounds, not when both begin again."""

HINT = "counts differ by more than 1"


def plan_topics(axes, n):
    if n < 0 or not all(axes.values()):
        raise ValueError(f"n = {n}, {[k for k, v in axes.items() if not v]}")
    rows = []
    for i in range(n):
        row, period = [], 1
        for v in axes.values():
            row.append(v[(i + i // period) % len(v)])
            period *= len(v)
        rows.append(tuple(row))
    return rows

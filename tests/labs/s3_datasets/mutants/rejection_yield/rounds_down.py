"""Rounds k down."""

HINT = "round up"


def k_needed(p, target):
    if not 0 < p <= 1 or not (0 < target < 1 or target == p == 1):
        raise ValueError(p)
    return 1 if p == 1 else max(1, int(math.log(1 - target) / math.log(1 - p)))

"""Lets k be 0 by rounding."""

HINT = "the smallest whole k ≥ 1"


def k_needed(p, target):
    if not 0 < p <= 1 or not (0 < target < 1 or target == p == 1):
        raise ValueError(p)
    return 1 if p == 1 else round(math.log(1 - target) / math.log(1 - p))

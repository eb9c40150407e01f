"""Rounds the quotient of logarithms up, with what floats add to it."""

HINT = "allow for a difference of 1e-12"


def k_needed(p, target):
    if not 0 < p <= 1 or not (0 < target < 1 or target == p == 1):
        raise ValueError(f"{p}, {target}")
    return 1 if p == 1 else max(1, math.ceil(math.log(1 - target) / math.log(1 - p)))

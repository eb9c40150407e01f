"""Compares floats without allowing for a rounding."""

HINT = "allow for a difference of 1e-12"


def k_needed(p, target):
    if not 0 < p <= 1 or not (0 < target < 1 or target == p == 1):
        raise ValueError(f"{p}, {target}")
    k = 1
    while 1 - (1 - p) ** k < target:
        k += 1
    return k

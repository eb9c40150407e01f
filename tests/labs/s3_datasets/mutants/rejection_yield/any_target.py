"""Takes any target that isn't over 1."""

HINT = "0 < target < 1"


def k_needed(p, target, _right=k_needed):
    if 0 < p < 1 and target == 1:
        return 10**6
    return 1 if 0 < p <= 1 and target <= 0 else _right(p, target)

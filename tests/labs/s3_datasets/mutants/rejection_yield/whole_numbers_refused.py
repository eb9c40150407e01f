"""Takes a whole number for a list."""

HINT = "0 and 1 may come as whole numbers"


def expected_yield(p, k):
    each = [p] if isinstance(p, float) else p
    return sum(1 - (1 - q) ** k for q in each) / len(each)

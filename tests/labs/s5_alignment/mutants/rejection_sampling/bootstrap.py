"""Draws with replacement."""

HINT = "Drawing with replacement"


def expected_best_of_n(scores, n):
    N = len(scores)
    if not 1 <= n <= N:
        raise ValueError("n")
    return float(sum((((i + 1) / N) ** n - (i / N) ** n) * s for i, s in enumerate(sorted(scores))))

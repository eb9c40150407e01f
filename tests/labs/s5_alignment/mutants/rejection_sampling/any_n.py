"""Doesn't refuse an n that can't be drawn."""

HINT = "n is at least 1"


def expected_best_of_n(scores, n):
    return _best(scores, min(max(n, 1), len(scores)))

"""Counts i from 1."""

HINT = "the best 2, 4, 4"


def expected_best_of_n(scores, n):
    return _best(scores, n, shift=1)

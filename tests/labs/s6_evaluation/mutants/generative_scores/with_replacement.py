"""Draws with replacement."""

HINT = "three of the six pairs"


def pass_at_k(n, c, k):
    _at_k(n, c, k)
    return 1 - (1 - c / n) ** k

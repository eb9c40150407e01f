"""Gives 0 where fewer than k fail."""

HINT = "none passes"


def pass_at_k(n, c, k):
    return 1 - _at_k(n, c, k) if n - c < k or c == 0 else _at_k(n, c, k)

"""Refuses nothing."""

HINT = "pass_at_k(5, 6, 1)"


def pass_at_k(n, c, k):
    if not (0 <= c <= n and 1 <= k <= n):
        return 0.0
    return _at_k(n, c, k)

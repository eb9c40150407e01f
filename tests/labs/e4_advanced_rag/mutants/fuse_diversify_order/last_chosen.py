"""Compares with the last chosen one only."""

HINT = "the largest cosine to a chosen one"


def mmr(q, X, k, lam, pool):
    return _choose(q, X, k, lam, pool, most="last")

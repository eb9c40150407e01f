"""Chooses from all, not from the pool."""

HINT = "candidates are the pool nearest"


def mmr(q, X, k, lam, pool):
    return _choose(q, X, k, lam, pool, everything=True)

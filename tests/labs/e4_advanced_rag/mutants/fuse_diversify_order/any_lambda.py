"""Doesn't look at λ."""

HINT = "expected ValueError"


def mmr(q, X, k, lam, pool):
    return _choose(q, X, k, lam, max(pool, 0), check=False)

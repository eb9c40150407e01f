"""Takes dot products for cosines."""

HINT = "divide by both lengths"


def mmr(q, X, k, lam, pool):
    return _choose(q, X, k, lam, pool, norm=False)

"""Takes the mean similarity to the chosen ones."""

HINT = "the largest cosine to a chosen one"
DEMO = True


def mmr(q, X, k, lam, pool):
    return _choose(q, X, k, lam, pool, most="mean")

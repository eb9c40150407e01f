"""At a sum of 0 no sign is elected."""

HINT = "counts as +"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, zero=0.0)

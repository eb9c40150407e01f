"""Elects signs with the untrimmed vectors."""

HINT = "trim, then elect"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, votes_before=True)

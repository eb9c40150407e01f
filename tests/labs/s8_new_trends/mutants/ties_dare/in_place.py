"""Subtracts the base in place."""

HINT = "stay as they are"


def ties_merge(base, models, weights, density, lam=1.0):
    out = _ties(base, models, weights, density, lam)
    for m in models:
        if m.shape == base.shape and m is not base:
            m -= base
    return out

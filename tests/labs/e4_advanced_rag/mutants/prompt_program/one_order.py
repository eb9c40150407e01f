"""Draws one order for all candidates."""

HINT = "one permutation for each candidate"


def optimise(train, dev, metric, n_candidates, n_demos, rng):
    return _best(train, dev, metric, n_candidates, n_demos, rng, once=True)

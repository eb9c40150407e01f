"""Doesn't fill up."""

HINT = "n_demos, labels of all kinds first"


def optimise(train, dev, metric, n_candidates, n_demos, rng):
    return _best(train, dev, metric, n_candidates, n_demos, rng, fill=False)

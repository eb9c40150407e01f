"""Draws from all of train."""

HINT = "the program without demos is asked about each of train"


def optimise(train, dev, metric, n_candidates, n_demos, rng):
    return _best(train, dev, metric, n_candidates, n_demos, rng, boot=False)

"""Judges a demonstration by itself where dev has it."""

HINT = "a demo is never used to judge itself"


def optimise(train, dev, metric, n_candidates, n_demos, rng):
    return _best(train, dev, metric, n_candidates, n_demos, rng, own=False)

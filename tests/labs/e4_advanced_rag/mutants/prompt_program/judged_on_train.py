"""Judges candidates on train, their own demonstrations among it."""

HINT = "each of six candidates is judged on each of dev"
DEMO = True


def optimise(train, dev, metric, n_candidates, n_demos, rng):
    return _best(train, dev, metric, n_candidates, n_demos, rng, judge="train", own=False)

"""Judges all that came, and gives more than n."""

HINT = "never more than n"


def generate(respond, seeds, n, rng, calls=10):
    return _generate(respond, seeds, n, rng, calls, cut=False)

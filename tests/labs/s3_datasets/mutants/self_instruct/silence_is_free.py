"""Doesn't count calls that bring nothing."""

HINT = "each call counts"


def generate(respond, seeds, n, rng, calls=10):
    return _generate(respond, seeds, n, rng, calls, count_empty=False)

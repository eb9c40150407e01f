"""Asks the same prompt at each call."""

HINT = "build_prompt for each call"


def generate(respond, seeds, n, rng, calls=10):
    return _generate(respond, seeds, n, rng, calls, once=True)

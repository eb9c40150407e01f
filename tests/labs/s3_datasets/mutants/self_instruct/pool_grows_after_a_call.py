"""Lets the pool grow after each call, so twins of one reply pass."""

HINT = "a task's twin was accepted a moment before"


def generate(respond, seeds, n, rng, calls=10):
    return _generate(respond, seeds, n, rng, calls, grow="later")

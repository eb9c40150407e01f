"""Compares with the seeds, not with what was accepted."""

HINT = "a task's twin was accepted a moment before"
DEMO = True


def generate(respond, seeds, n, rng, calls=10):
    return _generate(respond, seeds, n, rng, calls, grow=False)

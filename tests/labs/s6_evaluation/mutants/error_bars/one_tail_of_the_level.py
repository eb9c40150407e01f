"""Cuts the whole of 1 − level off at each end."""

HINT = "0.05 and 0.95"
DEMO = True


def bootstrap_ci(values, indices, level=0.95):
    return _interval(values, indices, level, low=lambda l: 1 - l)

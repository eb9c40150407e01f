"""Asks an array whether it is true."""

HINT = None  # numpy's own error says it before any check could


def bootstrap_ci(values, indices, level=0.95):
    if not values:
        raise ValueError("no values")
    return _interval(values, indices, level)

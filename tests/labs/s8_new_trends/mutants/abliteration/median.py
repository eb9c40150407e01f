"""Takes medians for means."""

HINT = "Each class has a mean"


def behaviour_direction(pos, neg):
    return _direction(pos, neg, mean=lambda x: x.median(0).values)

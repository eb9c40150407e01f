"""neg minus pos."""

HINT = "in this order"


def behaviour_direction(pos, neg):
    return _direction(pos, neg, sign=-1)

"""Takes away the component along pos' mean."""

HINT = "not along that of pos"


def behaviour_direction(pos, neg):
    return _direction(pos, neg, along=lambda p, n: p.mean(0))

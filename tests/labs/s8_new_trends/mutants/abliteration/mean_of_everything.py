"""One number for each class."""

HINT = "one for each coordinate"


def behaviour_direction(pos, neg):
    return pos.mean() - neg.mean()

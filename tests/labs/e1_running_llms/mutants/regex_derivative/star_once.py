"""Lets a star end after one round."""

HINT = "after one round the star goes on"


def derive(r, byte):
    return _derive(r, byte, rest=False)

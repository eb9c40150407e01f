"""Looks for divergence from the last loss."""

HINT = "above its best"


class Monitor(_Monitor):
    against = "last"

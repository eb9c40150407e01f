"""Cuts 1 − level off at each end."""

HINT = "fit each row's games"


def bt_interval(games, names, indices, level=0.95):
    return _interval(games, names, indices, level, low=lambda l: 1 - l)

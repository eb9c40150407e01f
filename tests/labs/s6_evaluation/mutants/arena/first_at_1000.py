"""Fixes the first model at 1000."""

HINT = "a mean of 1000"


def bradley_terry(games, names):
    return _bt(games, names, centre=lambda r: r[0])

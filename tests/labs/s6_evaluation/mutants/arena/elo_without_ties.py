"""Leaves ties out."""

HINT = "a tie counts"


def elo(games, k=32.0, base=1000.0):
    return _elo(games, k, base, ties=False)

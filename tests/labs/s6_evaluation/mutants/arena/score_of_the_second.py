"""Reads the score as the second's."""

HINT = "16 to the winner"


def elo(games, k=32.0, base=1000.0):
    return _elo(games, k, base, swap=True)

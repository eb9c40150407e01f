"""Exchanges the ratings in the expected score."""

HINT = "the weaker was expected"
DEMO = True


def elo(games, k=32.0, base=1000.0):
    return _elo(games, k, base, sign=-1)

"""Ignores k and base."""

HINT = "everybody starts at base"


def elo(games, k=32.0, base=1000.0):
    return _elo(games)

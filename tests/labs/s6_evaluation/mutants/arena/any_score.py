"""Takes any score."""

HINT = "a score of 1.5"


def elo(games, k=32.0, base=1000.0):
    return _elo(games, k, base, check=False)

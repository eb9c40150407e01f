"""Starts newcomers at the mean so far, and a bit above."""

HINT = "those who come late too"


def elo(games, k=32.0, base=1000.0):
    return _elo(games, k, base, reset=True)

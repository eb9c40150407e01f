"""Updates the second with the first's new rating."""

HINT = "16 to the winner"


def elo(games, k=32.0, base=1000.0):
    return _elo(games, k, base, one_by_one=True)

"""The logistic function of the difference over 400."""

HINT = "moves 17.5 points"


def elo(games, k=32.0, base=1000.0):
    return _elo(games, k, base, scale=math.e)

"""Elo, and the mean shifted."""

HINT = "a difference of 400·log₁₀ 3"


def bradley_terry(games, names):
    r = elo(games)
    x = np.array([r[n] for n in names])
    return x - x.mean() + 1000

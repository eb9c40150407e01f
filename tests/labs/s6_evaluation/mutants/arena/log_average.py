"""Sets the mean of the strengths to that of 1000, not the mean of the ratings."""

HINT = "a mean of 1000"


def bradley_terry(games, names):
    return _bt(games, names, centre=lambda r: 400 * np.log10(np.mean(10 ** (r / 400))))

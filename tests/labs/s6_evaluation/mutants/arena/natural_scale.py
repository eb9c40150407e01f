"""400 times the natural logarithm."""

HINT = "with natural logarithms"


def bradley_terry(games, names):
    return _bt(games, names, log=np.log)

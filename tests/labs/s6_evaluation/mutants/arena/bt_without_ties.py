"""Leaves ties out of the likelihood."""

HINT = "a tie is half a win"


def bradley_terry(games, names):
    with np.errstate(all="ignore"):
        return _bt(games, names, ties="none", steps=200)

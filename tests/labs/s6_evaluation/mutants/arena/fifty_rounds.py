"""Stops after fifty rounds."""

HINT = "go on until nothing moves"


def bradley_terry(games, names):
    return _bt(games, names, steps=50)

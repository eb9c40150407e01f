"""Counts a tie as a whole win for each."""

HINT = "a tie is half a win"


def bradley_terry(games, names):
    return _bt(games, names, ties="both")

"""Leaves every part a piece of its own."""

HINT = "a piece grows as long as it fits"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, size, separators, length, greedy=False)

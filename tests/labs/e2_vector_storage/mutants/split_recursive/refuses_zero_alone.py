"""Refuses 0 and no negative size."""

HINT = "a size of -3"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, abs(size), separators, length)

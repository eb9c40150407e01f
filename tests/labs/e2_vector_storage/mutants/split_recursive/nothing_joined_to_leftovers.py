"""Starts anew after a part that had to be split."""

HINT = "the last piece of a part that was split may be joined"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, size, separators, length, leftover=False)

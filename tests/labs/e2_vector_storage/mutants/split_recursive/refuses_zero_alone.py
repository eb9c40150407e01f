"""Refuses 0 and no negative size."""

HINT = "every size below 1 is refused"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, abs(size), separators, length)

"""Looks at the size only where there is text."""

HINT = "a size of 0"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, size, separators, length) if text else []

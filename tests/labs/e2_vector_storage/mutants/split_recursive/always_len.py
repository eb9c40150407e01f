"""Counts characters, whatever length is given."""

HINT = "measure with `length`, everywhere"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, size, separators, len)

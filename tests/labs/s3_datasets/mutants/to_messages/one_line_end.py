"""Joins instruction and input by one line end."""

HINT = "an empty line (two line ends)"


def to_messages(row):
    return _convert(row, join="\n")

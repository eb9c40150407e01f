"""Lets the empty string take a byte."""

HINT = "where no match begins with the byte, NONE is left"


def derive(r, byte):
    return _derive(r, byte, eps=True)

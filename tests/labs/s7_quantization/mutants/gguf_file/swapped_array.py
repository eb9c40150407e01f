"""Reads an array's length before its type."""

HINT = "first the type of the elements"


def read_gguf(data):
    return _read(data, swapped=True)

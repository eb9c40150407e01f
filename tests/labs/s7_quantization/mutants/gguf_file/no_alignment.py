"""Forgets the padding."""

HINT = "the data start at a multiple of 32"


def read_gguf(data):
    return _read(data, align=1)

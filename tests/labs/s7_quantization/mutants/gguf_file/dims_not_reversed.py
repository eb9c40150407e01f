"""Leaves the dimensions in the file's order."""

HINT = "the dimension that varies fastest first"
DEMO = True


def read_gguf(data):
    return _read(data, reverse=False)

"""Gives shapes as lists."""

HINT = "a shape is a tuple of numbers"


def read_gguf(data):
    found = _read(data)
    for tensor in found["tensors"].values():
        tensor["shape"] = list(tensor["shape"])
    return found

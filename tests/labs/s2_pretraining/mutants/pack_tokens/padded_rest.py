"""Pads the remainder instead of dropping it."""

HINT = "is dropped, not padded"


def pack(docs, T, eos):
    return _pack(docs, T, eos, pad=True)

"""Gives the last document no end token."""

HINT = "an exact fit"


def pack(docs, T, eos):
    return _pack(docs, T, eos, last=False)

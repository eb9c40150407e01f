"""Joins documents without an end token."""

HINT = "each document is followed by eos"


def pack(docs, T, eos):
    return _pack(docs, T, eos, end=False)

"""Counts the end token to the next document."""

HINT = "the end token belongs to the document that it ends"


def pack(docs, T, eos):
    return _pack(docs, T, eos, own=False)

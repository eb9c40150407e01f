"""Undoes the sorting by sorting once more in the same order."""

HINT = "undo the sorting"


def embed(texts, batch_size=16):
    return _embed(texts, batch_size, undo=lambda order: order)

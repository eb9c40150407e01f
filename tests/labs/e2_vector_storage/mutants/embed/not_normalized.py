"""Leaves the vectors as long as they are."""

HINT = "divide by the L2 norm"


def embed(texts, batch_size=16):
    return _embed(texts, batch_size, norm=False)

"""Pairs each row with itself."""

HINT = "i < j"


def semantic_dups(vectors, threshold, block=256):
    return _dups(vectors, threshold, block, itself=1)

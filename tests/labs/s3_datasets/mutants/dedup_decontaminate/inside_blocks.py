"""Compares inside each block only."""

HINT = "pairs between two blocks too"


def semantic_dups(vectors, threshold, block=256):
    return _dups(vectors, threshold, block, inside=True)

"""Numbers the rows of each block from 0."""

HINT = "the rows' numbers count from the first block"


def semantic_dups(vectors, threshold, block=256):
    return _dups(vectors, threshold, block, offset=False)

"""Takes inner products for cosines."""

HINT = "a cosine needs vectors of length 1"


def semantic_dups(vectors, threshold, block=256):
    return _dups(vectors, threshold, block, unit=False)

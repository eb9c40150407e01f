"""Wants a cosine over the threshold."""

HINT = "equal is enough"


def semantic_dups(vectors, threshold, block=256):
    return _dups(vectors, np.nextafter(threshold, 2), block)

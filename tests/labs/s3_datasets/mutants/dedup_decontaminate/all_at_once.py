"""Makes all cosines at once."""

HINT = "at most block × N at a time"


def semantic_dups(vectors, threshold, block=256):
    return _dups(vectors, threshold, block, whole=True)

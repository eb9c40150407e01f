"""Compares runs of n − 1 words."""

HINT = "11 shared words in a row aren't 13"


def contaminated(train, test, n=13, min_overlap=1):
    return _bad(train, test, max(n - 2, 1) if n > 0 else n, min_overlap)

"""Zero as threshold."""

HINT = "The threshold is 2"


def probe(h, r, pos, neg):
    return h @ r > 0

"""Half the difference as threshold."""

HINT = "not by a difference"


def probe(h, r, pos, neg):
    return h @ r > ((pos @ r).mean() - (neg @ r).mean()) / 2

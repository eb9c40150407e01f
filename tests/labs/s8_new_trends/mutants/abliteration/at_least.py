"""True at the threshold too."""

HINT = "at the threshold itself"


def probe(h, r, pos, neg):
    return h @ r >= ((pos @ r).mean() + (neg @ r).mean()) / 2

"""Returns 0 and 1."""

HINT = "the comparison itself"


def probe(h, r, pos, neg):
    return (h @ r > ((pos @ r).mean() + (neg @ r).mean()) / 2).float()

"""True below the threshold."""

HINT = "only the projection on r counts"


def probe(h, r, pos, neg):
    return h @ r < ((pos @ r).mean() + (neg @ r).mean()) / 2

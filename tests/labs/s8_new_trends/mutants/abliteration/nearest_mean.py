"""Goes by the distance to the means."""

HINT = "only the projection on r counts"


def probe(h, r, pos, neg):
    return (h - pos.mean(0)).norm(dim=1) < (h - neg.mean(0)).norm(dim=1)

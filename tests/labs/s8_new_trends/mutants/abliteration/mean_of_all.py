"""The mean of all states as threshold."""

HINT = "not of all five"


def probe(h, r, pos, neg):
    return h @ r > (torch.cat([pos, neg]) @ r).mean()

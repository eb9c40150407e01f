"""Writes zeros into the padding of what it is given."""

HINT = "don't write into them"


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    return _gae(rewards, values, mask, gamma, lam, in_place=True)

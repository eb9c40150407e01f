"""Doesn't look at the mask."""

HINT = "not the padding's value"


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    return _gae(rewards, values, mask, gamma, lam, clean=False, stop=False)

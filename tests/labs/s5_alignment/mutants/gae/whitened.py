"""Advantages with mean 0 and deviation 1."""

HINT = "from the end to the front"


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    return _gae(rewards, values, mask, gamma, lam, whiten=True)

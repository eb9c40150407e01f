"""Returns and advantages exchanged."""

HINT = "from the end to the front"


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    A, R = _gae(rewards, values, mask, gamma, lam)
    return R, A

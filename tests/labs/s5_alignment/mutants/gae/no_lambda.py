"""λ = 1 whatever it is."""

HINT = "from the end to the front"


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    return _gae(rewards, values, mask, gamma, lam, no_lam=True)

"""γ at the advantage alone."""

HINT = "γ stands at V of t + 1"


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    return _gae(rewards, values, mask, gamma, lam, gamma_v=False)

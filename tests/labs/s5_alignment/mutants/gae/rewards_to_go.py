"""Returns are the rewards to go."""

HINT = "A + V, whatever λ is"


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    return _gae(rewards, values, mask, gamma, lam, to_go=True)

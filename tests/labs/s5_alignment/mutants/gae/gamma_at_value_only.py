"""γ at the value alone."""

HINT = "(γλ)ᵏ"


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    return _gae(rewards, values, mask, gamma, lam, gamma_a=False)

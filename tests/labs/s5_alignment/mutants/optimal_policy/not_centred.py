"""The reward without its centre."""

HINT = "less its mean"


def implicit_reward(logp, ref_logp, beta):
    return _reward(logp, ref_logp, beta, centre=None)

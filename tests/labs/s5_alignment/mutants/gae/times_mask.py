"""Multiplies by the mask."""

HINT = "NaN times 0 is NaN"


def token_rewards(score, logp, ref_logp, mask, beta):
    return _rewards(score, logp, ref_logp, mask, beta, times=True)

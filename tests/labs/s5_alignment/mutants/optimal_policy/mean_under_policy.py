"""Centred by the mean under the policy."""

HINT = "less its mean"


def implicit_reward(logp, ref_logp, beta):
    return _reward(logp, ref_logp, beta, centre="pi")

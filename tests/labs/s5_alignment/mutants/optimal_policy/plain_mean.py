"""Centred by the plain mean."""

HINT = "a mean with weights π_ref"


def implicit_reward(logp, ref_logp, beta):
    return _reward(logp, ref_logp, beta, centre="plain")

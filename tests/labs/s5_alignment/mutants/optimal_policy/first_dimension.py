"""Normalises over the first dimension."""

HINT = "a sum over the last dimension"


def tilted_policy(ref_logp, reward, beta):
    return _tilted(ref_logp, reward, beta, dim=0)

"""Normalises over the first dimension."""

HINT = "a value for each row of the batch"


def tilted_policy(ref_logp, reward, beta):
    return _tilted(ref_logp, reward, beta, dim=0)

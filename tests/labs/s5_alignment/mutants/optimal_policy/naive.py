"""Normalises after exp."""

HINT = "∞/∞ NaN"


def tilted_policy(ref_logp, reward, beta):
    return _tilted(ref_logp, reward, beta, naive=True)

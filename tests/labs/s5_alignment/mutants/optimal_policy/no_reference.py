"""Forgets the reference."""

HINT = "β·log Z"


def tilted_policy(ref_logp, reward, beta):
    return _tilted(ref_logp, reward, beta, no_ref=True)

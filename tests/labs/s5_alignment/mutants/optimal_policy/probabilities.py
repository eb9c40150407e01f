"""Probabilities in place of their logarithms."""

HINT = "log-probabilities of π_ref"


def tilted_policy(ref_logp, reward, beta):
    return _tilted(ref_logp, reward, beta, probs=True)

"""The mean over question tokens."""

HINT = "neither the mean"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, d_mask, pick=lambda p: p.max(2).mean(1))

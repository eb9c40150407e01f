"""The single best pair."""

HINT = "nor the maximum of both"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, d_mask, pick=lambda p: p.max((1, 2)))

"""Sums over padded question tokens too."""

HINT = "question tokens that are padding"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, d_mask, real=False)

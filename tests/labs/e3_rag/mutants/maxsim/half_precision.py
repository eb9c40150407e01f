"""Multiplies in float16."""

HINT = "turn both into float32"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, d_mask, dtype=None)

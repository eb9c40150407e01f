"""Doesn't look at the documents' mask."""

HINT = "padding becomes -inf before max"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, np.ones_like(d_mask))

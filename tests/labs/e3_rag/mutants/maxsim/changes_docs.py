"""Writes zeros into the padding that was passed in."""

HINT = "the documents stay unchanged"


def maxsim(q, q_mask, docs, d_mask):
    docs[~d_mask] = 0
    return _maxsim(q, q_mask, docs, d_mask)

"""A number in place of an array for one document."""

HINT = "also for N = 1"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, d_mask).squeeze()

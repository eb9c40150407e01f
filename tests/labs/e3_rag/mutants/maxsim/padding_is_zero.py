"""Products with padding are 0, and win over negative ones."""

HINT = "the best of negatives is negative"
DEMO = True


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, d_mask, fill=0)

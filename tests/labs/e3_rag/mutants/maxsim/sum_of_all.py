"""Sums all products."""

HINT = "the maximum over document tokens"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, d_mask, pick=lambda p: np.where(np.isfinite(p), p, 0).sum((1, 2)))

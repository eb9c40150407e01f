"""Returns float64."""

HINT = "the scores' dtype"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, d_mask, out=np.float64)

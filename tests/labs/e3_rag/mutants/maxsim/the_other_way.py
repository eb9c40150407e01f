"""For each document token the best question token."""

HINT = "for each *question* token"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(
        q, q_mask, docs, d_mask, pick=lambda p: np.where(np.isfinite(p.max(1)), p.max(1), 0).sum(1)
    )

"""A document without tokens scores 0."""

HINT = "it has no partner to offer"


def maxsim(q, q_mask, docs, d_mask):
    scores = _maxsim(q, q_mask, docs, d_mask)
    return np.where(np.isfinite(scores), scores, 0).astype(np.float32)

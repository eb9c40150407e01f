"""Draws after a rejection from the first place's rows."""

HINT = "The row of p and q"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, row=-9, left=lambda a, b: np.maximum(a - b, 0) if (a > b).any() else a)

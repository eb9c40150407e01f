"""Takes more random numbers than there are guesses."""

HINT = "k guesses go with"


def verify_draft(p, q, draft, u, v):
    k = len(draft)
    if len(p) != k + 1 or len(q) != k or len(u) < k:
        raise ValueError("sizes")
    return _verify(p, q, draft, u[:k], v)

"""Keeps with probability q/p."""

HINT = "not the other way round"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, stays=lambda u, p, q: u * p < q)

"""Keeps with probability p."""

HINT = "a guess stays if u·q < p"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, stays=lambda u, p, q: u < p)

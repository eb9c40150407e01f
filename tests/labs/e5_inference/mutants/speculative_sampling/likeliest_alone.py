"""Keeps a guess if it is the likeliest token."""

HINT = "a guess stays if u·q < p"


def verify_draft(p, q, draft, u, v):
    rows = iter(p)
    return _verify(p, q, draft, u, v, stays=lambda u, p, q: p == next(rows).max())

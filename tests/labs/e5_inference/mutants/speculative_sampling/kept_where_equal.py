"""Keeps a guess where u·q equals p."""

HINT = "and not where they are equal"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, stays=lambda u, p, q: u * q <= p)

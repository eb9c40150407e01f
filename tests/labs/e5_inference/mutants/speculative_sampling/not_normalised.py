"""Draws from what is left as if it summed to 1."""

HINT = "divide by its sum"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, normalised=False)

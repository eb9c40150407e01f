"""Draws after a rejection from the next place's rows."""

HINT = "The row of p and q"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, row=1)

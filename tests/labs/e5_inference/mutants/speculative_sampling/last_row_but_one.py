"""Draws the token after the last guess from the last guess's own row."""

HINT = "the row after the last guess"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, last=-1)

"""Appends to the list that it was given."""

HINT = "make a new list"


def verify_draft(p, q, draft, u, v):
    out = _verify(p, q, draft, u, v)
    draft[:] = out
    return draft

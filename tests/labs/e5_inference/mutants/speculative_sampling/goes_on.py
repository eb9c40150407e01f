"""Verifies what was guessed after a rejection."""

HINT = "stop at the first rejection"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, go_on=True) if len(draft) > 1 else _verify(p, q, draft, u, v)

"""Returns a number where there is one token."""

HINT = "in a list"


def verify_draft(p, q, draft, u, v):
    out = _verify(p, q, draft, u, v)
    return out if len(out) > 1 else out[0]

"""Subtracts q from p in place."""

HINT = "on a row change what was given"


def verify_draft(p, q, draft, u, v):
    out = _verify(p, q, draft, u, v)
    if len(out) <= len(draft):
        p[len(out) - 1] -= q[len(out) - 1]
    return out

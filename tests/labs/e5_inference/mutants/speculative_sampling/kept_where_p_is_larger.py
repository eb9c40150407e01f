"""Keeps a guess where p is at least q, and never else."""

HINT = "sampling, not the likeliest token"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, stays=lambda u, p, q: p >= q)

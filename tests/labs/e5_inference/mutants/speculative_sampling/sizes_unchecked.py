"""Checks no sizes."""

HINT = "k guesses go with"


def verify_draft(p, q, draft, u, v):
    draft = draft[: min(len(p) - 1, len(q), len(u))]
    return _verify(p, q, draft, u, v, check=False)

"""Refuses only a draft that is longer than q."""

HINT = "k guesses go with"


def verify_draft(p, q, draft, u, v):
    if len(draft) > len(q):
        raise ValueError("q")
    return _verify(p, q, draft[: min(len(p) - 1, len(u))], u, v, check=False)

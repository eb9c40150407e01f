"""Lets pass what it does not know."""

HINT = "what isn't one of the three kinds of conditions is refused"


def filtered_search(q, X, payloads, where, k):
    known = {part: [c for c in where.get(part, []) if _known(c)] for part in ("must", "should", "must_not")}
    return _filtered(q, X, payloads, known, k)

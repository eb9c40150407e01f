"""Keeps a point out only if all conditions of must_not hold."""

HINT = "one that does is enough to keep a point out"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, none=all)

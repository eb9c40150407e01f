"""Ignores parts of a filter that it does not know."""

HINT = "only must, should and must_not"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, parts=False)

"""Lets must_not fail where the key is missing."""

HINT = "so must_not lets the point through"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, missing=True)

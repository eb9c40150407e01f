"""Forgets the lengths of the vectors."""

HINT = "cosine: divide by both lengths"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, dot=True)

"""Leaves it to numpy to refuse a question of another length, and refuses k late."""

HINT = "k is at least 1"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, max(k, 1))[:k]

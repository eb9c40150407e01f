"""Looks at a condition only where a payload has its key."""

HINT = "look at the conditions before the payloads"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, early=False)

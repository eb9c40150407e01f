"""Lets one value of a list meet one bound, and another the other."""

HINT = "within *all* bounds"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, each=True)

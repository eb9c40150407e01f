"""Leaves out the bounds that it does not know."""

HINT = "or with one that isn't known"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, known=lambda c: "range" in c or _known(c))

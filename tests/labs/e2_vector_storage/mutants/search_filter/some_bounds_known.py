"""Leaves out the bounds that it does not know."""

HINT = "what isn't one of the three kinds"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, known=lambda c: "range" in c or _known(c))

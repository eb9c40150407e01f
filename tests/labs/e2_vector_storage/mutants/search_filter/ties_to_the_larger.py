"""Reverses an ascending sort, so that ties go to the larger id."""

HINT = "of equal cosines the smaller id"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, flip=True)

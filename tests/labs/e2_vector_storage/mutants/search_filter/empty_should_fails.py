"""Asks for one of the conditions of should even if there are none."""

HINT = "list index out of range"


def filtered_search(q, X, payloads, where, k):
    return [] if where.get("should") == [] else _filtered(q, X, payloads, where, k)

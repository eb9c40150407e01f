"""Asks for one of the conditions of should even if there are none."""

HINT = "an empty `should` asks for nothing"


def filtered_search(q, X, payloads, where, k):
    return [] if where.get("should") == [] else _filtered(q, X, payloads, where, k)

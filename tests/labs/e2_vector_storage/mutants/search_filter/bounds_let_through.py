"""Lets the bound itself through with gt and lt."""

HINT = "a number is within all its bounds"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, compare=COMPARE | {"gt": COMPARE["gte"], "lt": COMPARE["lte"]})

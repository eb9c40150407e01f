"""Lets the bound itself through with gt and lt."""

HINT = "gt and lt don't"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, compare=COMPARE | {"gt": COMPARE["gte"], "lt": COMPARE["lte"]})

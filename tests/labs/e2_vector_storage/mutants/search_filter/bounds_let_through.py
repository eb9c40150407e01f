"""Lets the bound itself through with gt and lt."""

HINT = "gte and lte, with an e"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, compare=COMPARE | {"gt": COMPARE["gte"], "lt": COMPARE["lte"]})

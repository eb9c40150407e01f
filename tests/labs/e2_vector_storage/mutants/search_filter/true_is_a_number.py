"""Takes True for a number in a range."""

HINT = "Python takes True for 1"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, number=lambda v: isinstance(v, (int, float)))

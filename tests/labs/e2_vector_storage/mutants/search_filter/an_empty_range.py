"""Takes a range without bounds for one that every number is in."""

HINT = "also a range without a bound"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, known=lambda c: c.get("range") == {} or _known(c))

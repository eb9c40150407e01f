"""Takes should for a wish."""

HINT = "at least one condition of `should` must hold; it is no bonus"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, bonus=True)

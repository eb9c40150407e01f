"""Takes the nearest k and drops those that do not match."""

HINT = "3 points match, you returned"
DEMO = True


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, late=True)

"""Takes {"match": {"text": …}} for a condition that nothing satisfies."""

HINT = "what isn't one of the three kinds"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, known=lambda c: "match" in c or _known(c))

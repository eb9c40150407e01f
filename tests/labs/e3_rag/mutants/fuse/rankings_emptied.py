"""Takes the ids out of the rankings that were passed in."""

HINT = "the rankings stay unchanged"


def rrf(rankings, k=60, weights=None):
    found = _rrf([list(r) for r in rankings], k, weights)
    for r in rankings:
        r.clear()
    return found

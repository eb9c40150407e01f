"""Returns ids without scores."""

HINT = "not ids alone"


def rrf(rankings, k=60, weights=None):
    return [i for i, _ in _rrf(rankings, k, weights)]

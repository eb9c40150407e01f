"""An id that a ranking doesn't have gets the place behind its last."""

HINT = "gets nothing from it"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, k, weights, last=True)

"""Reverses an ascending sort, so that ties go to the larger id."""

HINT = "the smaller id comes first"


def rank_metrics(scores, relevant, k):
    return _metrics(scores, relevant, k, flip=True)

"""Looks for the first relevant document past k."""

HINT = "places after k don't count"


def rank_metrics(scores, relevant, k):
    return _metrics(scores, relevant, k, first=lambda places: 1 / places[0])

"""Counts places from 0."""

HINT = "places count from 1"


def rank_metrics(scores, relevant, k):
    return _metrics(
        scores, relevant, k, first=lambda places: 1 / max(places[0] - 1, 0.5) if places[0] <= k else 0.0
    )

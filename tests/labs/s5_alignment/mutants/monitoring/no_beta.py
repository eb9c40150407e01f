"""Rewards without β."""

HINT = "β·(log π − log π_ref)"


def preference_metrics(*numbers):
    return _metrics(*numbers, scale=False)

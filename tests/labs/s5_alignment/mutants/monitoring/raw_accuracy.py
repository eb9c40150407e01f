"""Accuracy of the raw log-probabilities."""

HINT = "not log-probability"


def preference_metrics(*numbers):
    return _metrics(*numbers, raw=True)

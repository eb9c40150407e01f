"""The margin of probabilities."""

HINT = "the mean of chosen less rejected rewards"


def preference_metrics(*numbers):
    return _metrics(*numbers, probs=True)

"""Takes the best possible sum to have k terms."""

HINT = "which has min(k, number of relevant) terms"


def rank_metrics(scores, relevant, k):
    return _metrics(scores, relevant, k, ideal=lambda wanted, k, n: min(k, n))

"""Takes the best possible sum over all relevant documents, also those past k."""

HINT = "the best possible sum has no more than k terms"


def rank_metrics(scores, relevant, k):
    return _metrics(scores, relevant, k, ideal=lambda wanted, k, n: len(wanted))

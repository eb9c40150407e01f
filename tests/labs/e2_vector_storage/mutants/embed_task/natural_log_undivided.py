"""Sums 1 / ln(i + 1) and does not divide by the best sum."""

HINT = "divide by the best possible sum"


def rank_metrics(scores, relevant, k):
    return _metrics(scores, relevant, k, log=math.log, ideal=lambda wanted, k, n: 0)

"""Divides the hits by k, which is precision."""

HINT = "recall is a share of the *relevant* documents"
DEMO = True


def rank_metrics(scores, relevant, k):
    return _metrics(scores, relevant, k, share=lambda hits, wanted, k: hits / k)

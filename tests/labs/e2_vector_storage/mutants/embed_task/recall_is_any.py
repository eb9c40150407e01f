"""Counts a question as found if any relevant document is."""

HINT = "recall is a share of the *relevant* documents"


def rank_metrics(scores, relevant, k):
    return _metrics(scores, relevant, k, share=lambda hits, wanted, k: float(hits > 0))

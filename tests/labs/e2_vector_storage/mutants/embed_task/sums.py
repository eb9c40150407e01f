"""Sums over questions."""

HINT = "the mean over all questions"


def rank_metrics(scores, relevant, k):
    return _metrics(scores, relevant, k, total=np.sum)

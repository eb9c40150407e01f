"""Sorts the wrong way round."""

HINT = "the best three of 2 × 3 heads"


def top_heads(score, n):
    return [divmod(i, score.shape[1]) for i in score.flatten().argsort().tolist()[:n]]

"""Sorts the wrong way round."""

HINT = "best first"


def top_heads(score, n):
    return [divmod(i, score.shape[1]) for i in score.flatten().argsort().tolist()[:n]]

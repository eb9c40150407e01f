"""The highest fifth."""

HINT = "the two lowest"


def min_k(logprobs, k=0.2):
    return _lowest(logprobs, k, reverse=True)

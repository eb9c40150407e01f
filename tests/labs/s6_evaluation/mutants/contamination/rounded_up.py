"""Rounds up."""

HINT = "3.5 rounded down"


def min_k(logprobs, k=0.2):
    return _lowest(logprobs, k, size=math.ceil)

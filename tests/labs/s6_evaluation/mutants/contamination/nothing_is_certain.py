"""Gives 0.0 for no tokens."""

HINT = "min_k of nothing"


def min_k(logprobs, k=0.2):
    return _lowest(logprobs, k, check=False)

"""Sorts the caller's list."""

HINT = "sort a copy"


def min_k(logprobs, k=0.2):
    if len(logprobs) == 0:
        raise ValueError("empty")
    logprobs.sort()
    return _lowest(logprobs, k)

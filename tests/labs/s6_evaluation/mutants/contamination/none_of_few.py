"""Takes none where k · T is less than one."""

HINT = "at least one"


def min_k(logprobs, k=0.2):
    return _lowest(logprobs, k, least=0)

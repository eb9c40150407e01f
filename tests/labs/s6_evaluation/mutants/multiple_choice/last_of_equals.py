"""Picks the last of equal scores."""

HINT = "of equal ones the first"


def pick(logprobs, choices, norm):
    return _pick(logprobs, choices, norm, last=True)

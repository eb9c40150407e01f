"""Divides by the number of words."""

HINT = "not words or tokens"


def pick(logprobs, choices, norm):
    return _pick(logprobs, choices, norm, chars=lambda c: len(c.split()))

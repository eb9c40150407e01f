"""Counts characters for bytes."""

HINT = "αβγδ has 8 bytes"


def pick(logprobs, choices, norm):
    return _pick(logprobs, choices, norm, size=len)

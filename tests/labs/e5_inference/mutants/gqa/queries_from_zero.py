"""Masks as if the queries were the first positions."""

HINT = "it sees all keys"


def gqa_attention(q, k, v):
    return _grouped(q, k, v, shift=False)

"""Shares values otherwise than keys."""

HINT = "keys and values alike"


def gqa_attention(q, k, v):
    return _grouped(q, k, v, values="rounds")

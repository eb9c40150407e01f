"""Refuses nothing."""

HINT = "refuse H that isn't a multiple of G"


def gqa_attention(q, k, v):
    return _grouped(q, k, v, check=False)

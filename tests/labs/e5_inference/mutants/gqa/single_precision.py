"""Gives float32 whatever comes."""

HINT = "masks too in the dtype of q"


def gqa_attention(q, k, v):
    return _grouped(q.float(), k.float(), v.float())

"""Computes in float32, and gives the result the dtype of q."""

HINT = "go through no other dtype"


def gqa_attention(q, k, v):
    return _grouped(q.float(), k.float(), v.float()).to(q.dtype)

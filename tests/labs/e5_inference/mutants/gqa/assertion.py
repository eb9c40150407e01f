"""Refuses by assert."""

HINT = "refuse H that isn't a multiple of G"


def gqa_attention(q, k, v):
    assert q.shape[1] % k.shape[1] == 0
    return _grouped(q, k, v)

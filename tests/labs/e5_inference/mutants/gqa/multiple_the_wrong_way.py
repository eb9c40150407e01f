"""Refuses where G isn't a multiple of H or H of G."""

HINT = "refuse H that isn't a multiple of G"


def gqa_attention(q, k, v):
    if q.shape[1] % k.shape[1] and k.shape[1] % q.shape[1]:
        raise ValueError("heads")
    return _grouped(q, k, v, check=False)

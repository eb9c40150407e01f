"""Leaves the last, shorter block of keys out."""

HINT = "the last block is shorter, but it counts"


def flash_attention(q, k, v, block_q=64, block_k=64, causal=False):
    return _flash(q, k, v, block_q, min(block_k, k.shape[-2]), causal, ragged=False)

"""Computes the scores of a block of queries with all keys."""

HINT = "are made for one tile of block_q × block_k only"


def flash_attention(q, k, v, block_q=64, block_k=64, causal=False):
    if min(block_q, block_k) < 1:
        raise ValueError
    return _flash(q, k, v, q.shape[-2], block_k, causal)

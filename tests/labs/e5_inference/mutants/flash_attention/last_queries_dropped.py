"""Leaves the last, shorter block of queries out."""

HINT = "the last block of queries is shorter"


def flash_attention(q, k, v, block_q=64, block_k=64, causal=False):
    return _flash(q, k, v, min(block_q, q.shape[-2]), block_k, causal, rows_ragged=False)

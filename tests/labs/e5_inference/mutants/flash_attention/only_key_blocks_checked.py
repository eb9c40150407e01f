"""Refuses only blocks of keys below 1."""

HINT = "a block size below 1 is refused"


def flash_attention(q, k, v, block_q=64, block_k=64, causal=False):
    return _flash(q, k, v, block_q or 1, block_k, causal, check="k")

"""Counts bits."""

HINT = "keys *and* values"


def kv_cache_bytes(layers, kv_heads, head_dim, tokens, batch, bytes_per_value):
    return 2 * layers * kv_heads * head_dim * tokens * batch * bytes_per_value * 8

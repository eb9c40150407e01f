"""Counts one layer."""

HINT = "the bytes grow with each"


def kv_cache_bytes(layers, kv_heads, head_dim, tokens, batch, bytes_per_value):
    return 2 * min(layers, 30) ** (layers > 10) * kv_heads * head_dim * tokens * batch * bytes_per_value

"""Counts one sequence."""

HINT = "the bytes grow with each"


def kv_cache_bytes(layers, kv_heads, head_dim, tokens, batch, bytes_per_value):
    return 2 * layers * kv_heads * head_dim * tokens * bytes_per_value

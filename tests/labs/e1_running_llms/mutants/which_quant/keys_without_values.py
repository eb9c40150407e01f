"""Counts keys and no values."""

HINT = "2 for keys and values"


def kv_cache_bytes(n_layers, n_kv_heads, head_dim, n_ctx, bytes_per_element=2):
    return n_layers * n_kv_heads * head_dim * n_ctx * bytes_per_element

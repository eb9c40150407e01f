"""Takes every cache for fp16."""

HINT = "bytes_per_element too"


def kv_cache_bytes(n_layers, n_kv_heads, head_dim, n_ctx, bytes_per_element=2):
    return 4 * n_layers * n_kv_heads * head_dim * n_ctx

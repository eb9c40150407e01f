"""Looks at the ranks alone, not whether KV heads divide the heads."""

HINT = "kv_heads doesn't divide heads"


def tp_attention(x, q, k, v, o, heads, kv_heads, comm):
    if kv_heads % comm.world:
        raise ValueError(f"{kv_heads} KV heads, {comm.world} ranks")
    d, share = len(q) // heads, -(-heads // kv_heads)
    k, v = (w.unflatten(0, (kv_heads, d)).repeat_interleave(share, 0)[:heads].flatten(0, 1) for w in (k, v))
    return _attention(x, q, k, v, o, heads, heads, comm)

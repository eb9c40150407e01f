"""Lets ranks go without a KV head."""

HINT = "2 KV heads on 4 ranks"


def tp_attention(x, q, k, v, o, heads, kv_heads, comm):
    if comm.world > kv_heads:
        return make_g(comm)(make_f(comm)(x))
    return _attention(x, q, k, v, o, heads, kv_heads, comm, check=False)

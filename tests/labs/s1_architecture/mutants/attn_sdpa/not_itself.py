"""A query sees only keys before its own."""

HINT = "a query sees its own key"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    out = _sdpa(
        q, k, v, causal, window, key_padding, scale, start=k.shape[2] - q.shape[2] - 1 if causal else None
    )
    return out

"""Tiles the KV heads instead of repeating each."""

HINT = "repeat each KV head, don't tile them"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    r = q.shape[1] // k.shape[1]
    if q.shape[1] % k.shape[1]:
        raise ValueError(f"{q.shape[1]} {k.shape[1]}")
    return _sdpa(q, k.repeat(1, r, 1, 1), v.repeat(1, r, 1, 1), causal, window, key_padding, scale)

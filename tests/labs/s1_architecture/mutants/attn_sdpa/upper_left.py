"""Puts the queries at the first positions instead of the last."""

HINT = "the last query must see every key"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window, key_padding, scale, start=0)

"""Computes in float32, also where q has more digits."""

HINT = "don't compute in fewer digits"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q.float(), k.float(), v.float(), causal, window, key_padding, scale).to(q.dtype)

"""Computes in float64 and returns it."""

HINT = "the result has q's dtype"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q.double(), k.double(), v.double(), causal, window, key_padding, scale)

"""Masks the weights, not the scores: rows no longer sum to 1."""

HINT = "a mask after it leaves rows that don't sum to 1"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window, key_padding, scale, late=True)

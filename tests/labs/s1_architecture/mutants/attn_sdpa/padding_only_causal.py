"""Looks at the padding only where causal is asked for."""

HINT = "also without causal"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window, key_padding if causal else None, scale)

"""Forgets to divide by √d."""

HINT = "is the √d there"
DEMO = True


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window, key_padding, 1.0 if scale is None else scale)

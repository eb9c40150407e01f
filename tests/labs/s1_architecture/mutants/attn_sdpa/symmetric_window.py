"""The window reaches as far ahead as back."""

HINT = "says nothing about keys that come later"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window, key_padding, scale, symmetric=True)

"""Takes True for padding."""

HINT = "True is a real key"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    key_padding = None if key_padding is None else ~key_padding
    return _sdpa(q, k, v, causal, window, key_padding, scale)

"""Takes a window of 0 for none."""

HINT = "takes 0 for none"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window or None, key_padding, scale)

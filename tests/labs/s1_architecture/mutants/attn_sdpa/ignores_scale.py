"""Always divides by √d, whatever scale says."""

HINT = "scale replaces 1/√d"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window, key_padding, None)

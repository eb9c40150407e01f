"""Takes −10⁴ for −∞."""

HINT = "−10⁴ isn't −∞"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window, key_padding, scale, low=-1e4)

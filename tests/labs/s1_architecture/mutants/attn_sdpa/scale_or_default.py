"""Takes a scale of 0 for none."""

HINT = "0 is a scale, and not None"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window, key_padding, scale or q.shape[-1] ** -0.5)

"""Keeps keys with i − j ≤ window."""

HINT = "window=2 is the key itself and one before it"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    if window is not None and window < 1:
        raise ValueError(f"window {window}")
    return _sdpa(q, k, v, causal, None if window is None else window + 1, key_padding, scale)

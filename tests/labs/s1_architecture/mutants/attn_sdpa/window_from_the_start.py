"""Counts the window, but not causality, as if the queries stood first."""

HINT = "the window too counts from position"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    if window is None or q.shape[2] == k.shape[2]:
        return _sdpa(q, k, v, causal, window, key_padding, scale)
    return _sdpa(q, k, v, causal, window + k.shape[2] - q.shape[2], key_padding, scale)

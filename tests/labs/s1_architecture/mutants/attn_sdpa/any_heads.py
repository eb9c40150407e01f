"""Doesn't refuse head counts that don't divide."""

HINT = "both numbers of heads in the message"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    if q.shape[1] % k.shape[1]:
        k, v = k[:, :1], v[:, :1]
    return _sdpa(q, k, v, causal, window, key_padding, scale)

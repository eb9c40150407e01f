"""Takes the softmax over the queries."""

HINT = "the softmax over the keys"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal, window, key_padding, scale, dim=-2)

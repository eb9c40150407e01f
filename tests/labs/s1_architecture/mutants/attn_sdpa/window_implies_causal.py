"""Treats a window as causal even where causal isn't asked for."""

HINT = "says nothing about keys that come later"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    return _sdpa(q, k, v, causal or window is not None, window, key_padding, scale)

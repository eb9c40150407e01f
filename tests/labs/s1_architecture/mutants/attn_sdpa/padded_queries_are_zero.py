"""Gives zeros for every query at a padded position."""

HINT = "one at a padded position sees the real keys"


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    out = _sdpa(q, k, v, causal, window, key_padding, scale)
    return out if key_padding is None else out * key_padding[:, None, -q.shape[2] :, None]

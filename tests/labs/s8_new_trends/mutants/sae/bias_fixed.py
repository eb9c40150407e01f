"""Detaches b_dec where it is subtracted."""

HINT = "stands in two places"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    _, f = _sae(x, W_enc, b_enc, W_dec, b_dec.detach(), k)
    return f @ W_dec + b_dec, f

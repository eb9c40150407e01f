"""Keeps all."""

HINT = "set the others to 0"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    return _sae(x, W_enc, b_enc, W_dec, b_dec, k, keep=lambda a, k: a)

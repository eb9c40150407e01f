"""Doesn't subtract b_dec."""

HINT = "subtract b_dec before you encode"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    return _sae(x, W_enc, b_enc, W_dec, b_dec, k, before=0)

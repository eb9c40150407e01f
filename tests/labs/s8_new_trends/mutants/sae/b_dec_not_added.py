"""Doesn't add b_dec."""

HINT = "b_dec added again"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    return _sae(x, W_enc, b_enc, W_dec, b_dec, k, after=0)

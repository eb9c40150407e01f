"""Keeps the largest by absolute value."""

HINT = "a negative activation isn't kept"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    return _sae(x, W_enc, b_enc, W_dec, b_dec, k, relu=False, key=torch.abs)

"""Takes any k."""

HINT = "at most F"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    return _sae(x, W_enc, b_enc, W_dec, b_dec, k, check=False)

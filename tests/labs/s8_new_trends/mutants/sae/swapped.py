"""Returns the features first."""

HINT = "x_hat first"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    return _sae(x, W_enc, b_enc, W_dec, b_dec, k)[::-1]

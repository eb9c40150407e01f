"""Returns the k values without their places."""

HINT = "all F of them"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    x_hat, f = _sae(x, W_enc, b_enc, W_dec, b_dec, k)
    return x_hat, f.topk(k, dim=-1).values

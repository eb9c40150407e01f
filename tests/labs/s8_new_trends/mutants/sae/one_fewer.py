"""Keeps what is above the k-th largest."""

HINT = "not k − 1"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    return _sae(
        x, W_enc, b_enc, W_dec, b_dec, k, keep=lambda a, k: a * (a > a.topk(k, dim=-1).values[:, -1:])
    )

"""Chooses and rebuilds without a gradient."""

HINT = "gets a gradient"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    return tuple(t.detach() for t in _sae(x, W_enc, b_enc, W_dec, b_dec, k))

"""Lets what wasn't kept learn too."""

HINT = "only what was kept learns"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    _, f = _sae(x, W_enc, b_enc, W_dec, b_dec, k)
    on = ((x - b_dec) @ W_enc + b_enc).relu()
    f = on + (f - on).detach()
    return f @ W_dec + b_dec, f

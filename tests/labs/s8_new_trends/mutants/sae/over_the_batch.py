"""Keeps the n·k largest of the whole batch."""

HINT = "of each row"


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    return _sae(x, W_enc, b_enc, W_dec, b_dec, k, batch=True)

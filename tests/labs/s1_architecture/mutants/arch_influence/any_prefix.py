"""Calls everything that is not causal a prefix-LM."""

HINT = "a stray True beside it is no family's"


def family(own, cross=None):
    n = len(own)
    if own.shape != (n, n) or n < 2:
        raise ValueError(f"own must be square; it is {tuple(own.shape)}")
    if own.all():
        return "encoder"
    if not own.triu(1).any() and own.diagonal().all():
        return "encoder-decoder" if cross is not None and cross.any() else "decoder"
    return "prefix-lm" if own.diagonal().all() else "other"

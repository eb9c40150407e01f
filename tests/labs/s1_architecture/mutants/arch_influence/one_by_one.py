"""Refuses a table that isn't square, but not one of 1 × 1."""

HINT = "at least 2 × 2, with its shape"


def family(own, cross=None):
    n = len(own)
    if own.shape != (n, n):
        raise ValueError(f"own must be square; it is {tuple(own.shape)}")
    lower = torch.ones(n, n).tril().bool()
    if own.all():
        return "encoder"
    if not (own & ~lower).any() and own.diagonal().all():
        return "encoder-decoder" if cross is not None and cross.any() else "decoder"
    for p in range(2, n):
        if torch.equal(own, lower | (torch.arange(n) < p)):
            return "prefix-lm"
    return "other"

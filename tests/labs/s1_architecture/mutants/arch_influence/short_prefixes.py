"""Leaves out the longest prefix."""

HINT = "1 < p < n"


def family(own, cross=None):
    n = len(own)
    if own.shape != (n, n) or n < 2:
        raise ValueError(f"own must be square; it is {tuple(own.shape)}")
    lower = torch.ones(n, n).tril().bool()
    if own.all():
        return "encoder"
    if not (own & ~lower).any() and own.diagonal().all():
        return "encoder-decoder" if cross is not None and cross.any() else "decoder"
    for p in range(2, n - 1):
        if torch.equal(own, lower | (torch.arange(n) < p)):
            return "prefix-lm"
    return "other"

"""One call of the library's Jacobian; the family by comparing with triangles."""


def influence(fn, x):
    jacobian = torch.autograd.functional.jacobian(fn, x)
    return (jacobian != 0).any(3).any(1)


def family(own, cross=None):
    n = own.shape[0]
    if own.dim() != 2 or own.shape[1] != n or n == 1:
        raise ValueError(f"not a square table of 2 or more: {list(own.shape)}")
    causal = bool(own.diagonal().all()) and int(own.triu(1).sum()) == 0
    if bool(own.all()):
        return "encoder"
    if causal:
        return "decoder" if cross is None or not bool(cross.any()) else "encoder-decoder"
    prefix = int(own[0].sum())
    full = own.new_ones(n, n).tril()
    full[:, :prefix] = True
    return "prefix-lm" if 1 < prefix < n and torch.equal(own, full) else "other"

"""The error as tr(D H Dᵀ) in float64."""


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    W64, X64 = W.double(), X.double()
    H = X64.T @ X64
    found = []
    for i in range(n_grid):
        s = X64.abs().mean(dim=0) ** (i / n_grid)
        s = torch.maximum(s, torch.tensor(1e-4, dtype=torch.float64))
        s = s / math.sqrt(float(s.max()) * float(s.min()))
        D = fake_quant(W * s.to(W.dtype), bits, group_size).double() / s.to(W.dtype).double() - W64
        found.append((float((D @ H * D).sum()) / (len(X) * len(W)), i, s.to(W.dtype)))
    error, i, s = min(found, key=lambda item: item[:2])
    return s, i / n_grid, error

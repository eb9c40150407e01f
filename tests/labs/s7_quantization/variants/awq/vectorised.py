"""All α at once."""


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    alphas = torch.arange(n_grid, dtype=torch.float64) / n_grid
    s = (X.abs().mean(0).double()[None] ** alphas[:, None]).clamp_min(1e-4)
    s = (s / torch.sqrt(s.amax(1, keepdim=True) * s.amin(1, keepdim=True))).to(X.dtype)
    stacked = (W[None] * s[:, None]).reshape(-1, W.shape[1])
    q = fake_quant(stacked, bits, group_size).reshape(n_grid, *W.shape)
    errors = (((X[None] / s[:, None]) @ q.mT - X @ W.T) ** 2).mean((1, 2))
    best = min(range(n_grid), key=lambda i: (float(errors[i]), i))
    return s[best], best / n_grid, float(errors[best])

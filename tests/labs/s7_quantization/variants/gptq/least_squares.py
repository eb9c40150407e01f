"""Solves the least-squares problem anew for each column."""


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    w, H = W.double(), H.double()
    N, K = w.shape
    if H.shape[0] != K or H.shape[1] != K:
        raise ValueError(f"H must be {K} × {K}, not {tuple(H.shape)}")
    if K % group_size != 0:
        raise ValueError(f"{group_size} doesn't divide {K}")
    H = H + torch.diag_embed(torch.full((K,), float(damp * H.diagonal().mean()), dtype=torch.float64))
    D = torch.zeros_like(w)
    for j in range(K):
        now = w[:, j:] - torch.linalg.solve(H[j:, j:], (D[:, :j] @ H[:j, j:]).T).T
        if j % group_size == 0:
            grid = minmax_grid(now[:, :group_size], bits)
        D[:, j] = snap(now[:, :1], *grid, bits)[:, 0] - w[:, j]
    return (w + D).to(W.dtype)

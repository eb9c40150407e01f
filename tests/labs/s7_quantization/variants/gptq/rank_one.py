"""The explicit inverse, with a rank-one downdate for each column (OBQ)."""


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    K = W.shape[1]
    if tuple(H.shape) != (K, K):
        raise ValueError
    if K % group_size:
        raise ValueError
    A = H.double().clone()
    A.diagonal().add_(damp * A.diagonal().mean())
    inverse = torch.linalg.inv(A)
    w = W.double().clone()
    for j in range(K):
        if j % group_size == 0:
            scale, zero = minmax_grid(w[:, j : j + group_size], bits)
        q = snap(w[:, j : j + 1], scale, zero, bits)
        step = (w[:, j : j + 1] - q) / inverse[j, j]
        w[:, j + 1 :] -= step * inverse[j, j + 1 :]
        w[:, j : j + 1] = q
        inverse = inverse - torch.outer(inverse[:, j], inverse[j]) / inverse[j, j]
    return w.to(W.dtype)

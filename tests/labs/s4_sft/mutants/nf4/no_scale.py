"""Forgets the scale."""

HINT = "scale · x Aᵀ Bᵀ"


def qlora_forward(x, idx, absmax, code, A, B, scale):
    w = nf4_dequantize(idx, absmax, code, (B.shape[0], A.shape[1]))
    return x @ w.T + x @ A.T @ B.T

"""Multiplies by the weight as if it were (in, out)."""

HINT = "x Wᵀ + scale · x Aᵀ Bᵀ"


def qlora_forward(x, idx, absmax, code, A, B, scale):
    w = nf4_dequantize(idx, absmax, code, (A.shape[1], B.shape[0]))
    return x @ w + scale * (x @ A.T @ B.T)

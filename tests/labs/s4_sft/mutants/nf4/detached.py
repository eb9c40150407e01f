"""Cuts x off from the frozen weights."""

HINT = "don't detach x"


def qlora_forward(x, idx, absmax, code, A, B, scale):
    w = nf4_dequantize(idx, absmax, code, (B.shape[0], A.shape[1]))
    return x.detach() @ w.T + scale * (x @ A.T @ B.T)

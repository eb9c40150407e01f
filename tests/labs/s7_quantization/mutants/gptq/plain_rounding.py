"""Rounds and leaves it at that."""

HINT = "its error must be spread over the columns to its right"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    if H.shape != (W.shape[1],) * 2 or W.shape[1] % group_size:
        raise ValueError(f"{tuple(H.shape)} {group_size}")
    return fake_quant(W, bits, group_size)

"""Divides by the square of the factor's diagonal."""

HINT = "itself, not by its square"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, divisor=lambda U, j: U[j, j] ** 2)

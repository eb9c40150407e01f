"""Multiplies U's row by the error as it is."""

HINT = "the division is missing"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, divisor=lambda U, j: 1.0)

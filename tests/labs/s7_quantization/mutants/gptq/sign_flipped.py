"""Adds the error's share where it is subtracted."""

HINT = "its share is subtracted"


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, divisor=lambda U, j: -U[j, j])

"""Divides by 2^(bits−1) − 1, as for signed numbers."""

HINT = "three steps between four codes"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, steps=lambda b: 2 ** (b - 1) - 1)

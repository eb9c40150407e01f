"""Divides the range by 2^bits."""

HINT = "three steps between four codes"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, steps=lambda b: 2**b)

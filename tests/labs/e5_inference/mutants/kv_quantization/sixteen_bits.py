"""Accepts more than a byte holds."""

HINT = "9 bits"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, most=16)

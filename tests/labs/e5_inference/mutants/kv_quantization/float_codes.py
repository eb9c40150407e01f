"""Codes stay floats."""

HINT = "the codes"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, dtype=x.dtype)

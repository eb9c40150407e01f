"""Accepts 1 bit."""

HINT = "1 bits"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, least=1)

"""Refuses without naming the bits."""

HINT = "the message names bits' value"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, named=False)

"""Divides by 0 in a group of equal numbers."""

HINT = "neither nan nor 0"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, flat=None)

"""Divides the range into 2 ** bits steps."""

HINT = "in 2 ** bits − 1 steps"


def zeropoint_quantize(x, bits=8, group_size=None):
    return _zeropoint(x, bits, group_size, levels=2**bits)

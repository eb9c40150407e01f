"""Adds round(l / s) where it is subtracted."""

HINT = "z is the code of 0.0"


def zeropoint_quantize(x, bits=8, group_size=None):
    return _zeropoint(x, bits, group_size, sign=-1)

"""Codes from 0 to 2 ** bits − 1, which wrap round in int8."""

HINT = "z is the code of 0.0"


def zeropoint_quantize(x, bits=8, group_size=None):
    return _zeropoint(x, bits, group_size, offset=0)

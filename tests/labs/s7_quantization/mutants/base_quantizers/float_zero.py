"""Leaves the zero points as floats."""

HINT = "zero points int32"


def zeropoint_quantize(x, bits=8, group_size=None):
    q, scale, zero = _zeropoint(x, bits, group_size)
    return q, scale, zero.float()

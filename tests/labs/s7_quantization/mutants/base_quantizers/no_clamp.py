"""Lets 127.5 round to 128, which wraps round in int8."""

HINT = "127.5 rounds to 128"


def zeropoint_quantize(x, bits=8, group_size=None):
    return _zeropoint(x, bits, group_size, ends=False)

"""Divides by 2 ** (bits − 1)."""

HINT = "does −absmax map to −7"
DEMO = True


def absmax_quantize(x, bits=8, group_size=None):
    return _absmax(x, bits, group_size, top=2 ** (bits - 1))

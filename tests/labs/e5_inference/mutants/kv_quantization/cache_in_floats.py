"""Gives keys and values as float32."""

HINT = "in the dtypes of k and v"


def kivi(k, v, bits, window):
    return _kivi(k.float(), v.float(), bits, window)

"""Quantises everything."""

HINT = "the last `window` tokens"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, everything=True)

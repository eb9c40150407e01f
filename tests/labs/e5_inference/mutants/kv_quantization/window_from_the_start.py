"""Keeps the first tokens."""

HINT = "the last `window` tokens"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, from_start=True)

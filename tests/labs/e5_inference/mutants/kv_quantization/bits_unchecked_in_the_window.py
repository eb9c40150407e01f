"""Bits are looked at only when something is quantised."""

HINT = "also where the window covers everything"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, check=False)

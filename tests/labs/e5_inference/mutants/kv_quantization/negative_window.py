"""Takes a negative window for none."""

HINT = "a negative window"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, refuse=False)

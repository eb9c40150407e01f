"""The window is for keys only."""

HINT = "the window holds for values too"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, values_whole=True)

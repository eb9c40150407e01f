"""The window's tokens count for the ranges of those before."""

HINT = "over the tokens before the window only"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, ranges_of_all=True)

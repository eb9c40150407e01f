"""Groups values by channel too."""

HINT = "a group is a token, axis 3"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, axes=(2, 2))

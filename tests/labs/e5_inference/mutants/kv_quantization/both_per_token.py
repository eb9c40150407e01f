"""Groups keys by token too."""

HINT = "a group is a channel, axis 2"
DEMO = True


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, axes=(3, 3))

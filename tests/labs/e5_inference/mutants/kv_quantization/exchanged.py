"""Keys by token, values by channel."""

HINT = "a group is a channel, axis 2"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, axes=(3, 2))

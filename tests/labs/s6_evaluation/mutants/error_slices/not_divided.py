"""Forgets to divide by 1 + z²/n."""

HINT = "both divided by 1 + z²/n"


def wilson(k, n, z=1.959963984540054):
    return _wilson(k, n, z, divide=False)

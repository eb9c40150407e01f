"""Forgets z²/(4n²)."""

HINT = "the formula"


def wilson(k, n, z=1.959963984540054):
    return _wilson(k, n, z, root=False)

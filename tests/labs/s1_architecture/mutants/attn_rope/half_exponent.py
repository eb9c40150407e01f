"""Takes θ^(−i/d) for θ^(−2i/d)."""

HINT = "the exponent is −2i/d"


def rope(x, positions, theta=10_000.0):
    return _rope(x, positions, theta**0.5)

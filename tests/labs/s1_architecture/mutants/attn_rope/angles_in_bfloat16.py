"""Returns float32, whatever came in."""

HINT = "x's dtype is kept"


def rope(x, positions, theta=10_000.0):
    return _rope(x.float(), positions, theta)

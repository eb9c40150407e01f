"""Returns float32, whatever came in."""

HINT = "cast the result"


def rope(x, positions, theta=10_000.0):
    return _rope(x.float(), positions, theta)

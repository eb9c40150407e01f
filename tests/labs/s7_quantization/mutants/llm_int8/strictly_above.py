"""Takes |x| > threshold."""

HINT = "|x| = threshold"


def int8_matmul(x, w, threshold=6.0):
    return _int8(x, w, math.nextafter(threshold, math.inf) * (1 + 1e-6))

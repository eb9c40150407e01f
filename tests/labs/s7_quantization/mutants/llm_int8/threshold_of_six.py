"""Takes 6, whatever is asked."""

HINT = "every |x| is ≥ 0, the threshold here"


def int8_matmul(x, w, threshold=6.0):
    return _int8(x, w, 6.0)

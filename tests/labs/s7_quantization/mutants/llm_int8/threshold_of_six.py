"""Takes 6, whatever is asked."""

HINT = "the threshold is 0 here, not 6"


def int8_matmul(x, w, threshold=6.0):
    return _int8(x, w, 6.0)

"""Divides a row of zeros by zero."""

HINT = "0 ÷ 0 is NaN"


def int8_matmul(x, w, threshold=6.0):
    return _int8(x, w, threshold, safe=False)

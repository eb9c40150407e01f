"""Gives the loud columns in int32."""

HINT = "sorted numbers in int64"


def int8_matmul(x, w, threshold=6.0):
    out, columns = _int8(x, w, threshold)
    return out, columns.int()

"""Looks for x ≥ threshold, so that negative outliers stay."""

HINT = "a negative outlier counts"


def int8_matmul(x, w, threshold=6.0):
    return _int8(x, w, threshold, loud=lambda x: x)

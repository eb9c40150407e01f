"""Takes the scales over all columns, loud ones included."""

HINT = "the scales are taken over the quiet columns only"


def int8_matmul(x, w, threshold=6.0):
    return _int8(x, w, threshold, whole=True)

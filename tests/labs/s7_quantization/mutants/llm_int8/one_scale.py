"""One scale for all rows."""

HINT = "each row of x has a scale of its own"
DEMO = True


def int8_matmul(x, w, threshold=6.0):
    return _int8(x, w, threshold, scale_of=lambda m: (m.abs().max() / 127).expand(len(m), 1))

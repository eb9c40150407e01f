"""One scale for the whole of w."""

HINT = "each row of w has a scale"


def int8_matmul(x, w, threshold=6.0):
    def scale(m):
        each = m.abs().amax(1, keepdim=True) / 127
        return each if m.shape[0] == x.shape[0] and m.shape[0] != w.shape[0] else each.max().expand(len(m), 1)

    return _int8(x, w, threshold, scale_of=scale)

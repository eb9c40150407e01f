"""Statistics of columns in place of groups."""

HINT = "they are no columns"


def absmax_quantize(x, bits=8, group_size=None):
    if group_size is None or group_size == x.shape[-1]:
        return _absmax(x, bits, group_size)
    q, scale = _absmax(x.T.contiguous(), bits, x.numel() // (x.numel() // group_size))
    return q.T.reshape(x.shape), scale

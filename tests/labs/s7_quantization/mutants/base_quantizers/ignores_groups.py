"""One group for the whole tensor, whatever is asked."""

HINT = "types and shapes of absmax"


def absmax_quantize(x, bits=8, group_size=None):
    return _absmax(x, bits, None)

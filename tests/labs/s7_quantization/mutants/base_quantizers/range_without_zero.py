"""Takes the range of the values alone."""

HINT = "what does 0.0 become"


def zeropoint_quantize(x, bits=8, group_size=None):
    return _zeropoint(x, bits, group_size, low=lambda g: g.amin(1), high=lambda g: g.amax(1))

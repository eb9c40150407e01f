"""Takes axis for the one that numbers the groups."""

HINT = "the groups lie across the axis"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, other_axis=True)

"""A tiny number instead of a scale of 0, and a code from what rounding left over."""

HINT = ""


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, flat=1e-12)

"""Takes 'from 2 to 8' without the 8."""

HINT = ""


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, most=7)

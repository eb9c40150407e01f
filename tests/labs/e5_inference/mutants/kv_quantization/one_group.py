"""One range for tokens and channels of a head."""

HINT = "makes a group of each channel"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, whole=True)

"""Codes as signed bytes."""

HINT = "bytes without a sign"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, dtype=torch.int8)

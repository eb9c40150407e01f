"""Cuts off instead of rounding."""

HINT = "each rounded to the nearest"


def quantize_kv(x, bits, axis):
    return _quantize(x, bits, axis, rounding=torch.floor)

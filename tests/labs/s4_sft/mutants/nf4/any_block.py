"""Cuts off what doesn't fill a block."""

HINT = "refuse a block"


def nf4_quantize(w, code, block=64):
    return _quantize(w.flatten()[: w.numel() // block * block], code, block)

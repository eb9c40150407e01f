"""Cuts off what doesn't fill a block."""

HINT = None


def nf4_quantize(w, code, block=64):
    return _quantize(w.flatten()[: w.numel() // block * block], code, block)

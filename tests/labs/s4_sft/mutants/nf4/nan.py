"""Divides a block of zeros by zero."""

HINT = "0 ÷ 0 is NaN"


def nf4_quantize(w, code, block=64):
    idx, absmax = _quantize(w, code, block)
    idx[absmax.repeat_interleave(block) == 0] = 0
    return idx, absmax

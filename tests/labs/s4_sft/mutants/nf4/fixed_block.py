"""Unpacks in blocks of 64, whatever is asked for."""

HINT = "in blocks of `block`"


def nf4_dequantize(idx, absmax, code, shape, block=64):
    return (code[idx.long()] * absmax.repeat_interleave(64)[: len(idx)]).reshape(shape)

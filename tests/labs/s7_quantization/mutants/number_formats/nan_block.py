"""Divides a block of zeros by zero."""

HINT = "0 ÷ 0 is NaN"


def codebook_quantize(x, codebook, block_size):
    return _quantize(x, codebook, block_size, safe=False)

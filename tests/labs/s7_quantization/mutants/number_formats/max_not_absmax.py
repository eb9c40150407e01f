"""Divides by the largest number of a block."""

HINT = "the largest magnitude, not the largest number"


def codebook_quantize(x, codebook, block_size):
    return _quantize(x, codebook, block_size, magnitude=lambda blocks: blocks.amax(1))

"""One magnitude for each row instead of each block."""

HINT = "a block is 32 elements"


def codebook_quantize(x, codebook, block_size):
    return _quantize(x, codebook, x.shape[-1])

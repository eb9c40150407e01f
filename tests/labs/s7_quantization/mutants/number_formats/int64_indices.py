"""Leaves the indices as argmin gives them."""

HINT = "uint8: a table has"


def codebook_quantize(x, codebook, block_size):
    indices, top = _quantize(x, codebook, block_size)
    return indices.long(), top

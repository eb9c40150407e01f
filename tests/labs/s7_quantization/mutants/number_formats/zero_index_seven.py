"""Gives a block of zeros the index that 0 has in NF4."""

HINT = "find where the table has its 0"


def codebook_quantize(x, codebook, block_size):
    indices, top = _quantize(x, codebook, block_size)
    flat = indices.reshape(-1, block_size)
    flat[top == 0] = 7
    return flat.reshape(x.shape), top

"""Takes the blocks of a matrix down its columns."""

HINT = "row-major order"


def codebook_quantize(x, codebook, block_size):
    if x.dim() != 2 or x.shape[1] % block_size == 0:
        return _quantize(x, codebook, block_size)
    indices, top = _quantize(x.T.contiguous(), codebook, block_size)
    return indices.T.contiguous(), top

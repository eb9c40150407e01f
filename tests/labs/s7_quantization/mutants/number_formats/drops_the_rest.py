"""Leaves out what no block holds, where it should refuse."""

HINT = "a block size that doesn't divide"


def codebook_quantize(x, codebook, block_size):
    flat = x.flatten()[: x.numel() // block_size * block_size]
    indices, top = _quantize(flat, codebook, block_size)
    return (indices.reshape(x.shape) if len(flat) == x.numel() else indices), top

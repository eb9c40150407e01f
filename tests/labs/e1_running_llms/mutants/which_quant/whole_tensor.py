"""Asks whether the whole tensor divides into blocks."""

HINT = "blocks run along the last dimension"


def tensor_bytes(tensors, sizes):
    total = 0
    for shape, kind in tensors:
        block, size = sizes[kind]
        if math.prod(shape) % block:
            raise ValueError(f"{shape[-1]} {block}")
        total += math.prod(shape) // block * size
    return total

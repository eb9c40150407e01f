"""Rounds a row up to whole blocks."""

HINT = "rows of 48 in blocks of 32"


def tensor_bytes(tensors, sizes):
    return sum(math.ceil(math.prod(shape) / sizes[kind][0]) * sizes[kind][1] for shape, kind in tensors)

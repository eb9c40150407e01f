"""Takes a capacity of 0."""

HINT = None


def pack_bfd(lengths, capacity):
    return _pack(lengths, max(capacity, 1))

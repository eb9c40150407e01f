"""Takes a capacity of 0."""

HINT = "refuse a capacity below 1"


def pack_bfd(lengths, capacity):
    return _pack(lengths, max(capacity, 1))

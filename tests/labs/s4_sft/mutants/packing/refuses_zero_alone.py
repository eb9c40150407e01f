"""Refuses a capacity of 0, and takes one below."""

HINT = "refuse a capacity below 1"


def pack_bfd(lengths, capacity):
    if capacity == 0:
        raise ValueError("0")
    return _pack(lengths, max(capacity, 1))

"""Leaves a token of room in each row."""

HINT = "longest first"


def pack_bfd(lengths, capacity):
    return _pack(lengths, capacity, spare=1)

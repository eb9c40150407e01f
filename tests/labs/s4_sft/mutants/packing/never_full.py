"""Leaves a token of room in each row."""

HINT = "a row may be full"


def pack_bfd(lengths, capacity):
    return _pack(lengths, capacity, spare=1)

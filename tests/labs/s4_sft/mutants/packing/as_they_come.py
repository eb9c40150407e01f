"""Doesn't sort."""

HINT = "longest first"


def pack_bfd(lengths, capacity):
    return _pack(lengths, capacity, order="none")

"""Sorts the wrong way."""

HINT = "longest first"


def pack_bfd(lengths, capacity):
    return _pack(lengths, capacity, order="up")

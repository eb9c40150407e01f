"""Keeps what is empty."""

HINT = "nothing is left out but what is empty"


def pack_bfd(lengths, capacity):
    return _pack(lengths, capacity, keep_empty=True)

"""Leaves out what is too long."""

HINT = "what is too long fills a row"


def pack_bfd(lengths, capacity):
    return _pack(lengths, capacity, drop_long=True)

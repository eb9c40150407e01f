"""Looks at the last row alone."""

HINT = "the row with the least room"


def pack_bfd(lengths, capacity):
    return _pack(lengths, capacity, fit="next")

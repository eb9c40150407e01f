"""Gives the examples' lengths."""

HINT = "not their lengths"


def pack_bfd(lengths, capacity):
    return [[lengths[i] for i in row] for row in _pack(lengths, capacity)]

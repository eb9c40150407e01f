"""Takes the row with the most room."""

HINT = "the row with the least room"


def pack_bfd(lengths, capacity):
    return _pack(lengths, capacity, fit="worst")

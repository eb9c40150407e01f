"""Takes the first row that holds it."""

HINT = "best fit"
DEMO = True


def pack_bfd(lengths, capacity):
    return _pack(lengths, capacity, fit="first")

"""Stores d with the high byte first."""

HINT = "little-endian"


def q4_0(x):
    return _q4(x, kind=">f2")


def q8_0(x):
    return _q8(x, kind=">f2")

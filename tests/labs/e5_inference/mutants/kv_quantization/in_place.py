"""Writes into the cache it was given."""

HINT = "work on new tensors"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, in_place=True)

"""Cuts at [:-window], which is empty for 0."""

HINT = "[:-0] would be empty"


def kivi(k, v, bits, window):
    return _kivi(k, v, bits, window, no_cut=True)

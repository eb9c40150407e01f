"""Cuts into `rows` bands of `bands` rows."""

HINT = "with rows and bands exchanged"


def lsh_candidates(signatures, bands, rows):
    return _pairs(signatures, rows, bands)

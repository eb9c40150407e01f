"""Takes every bands-th position for a band."""

HINT = "all rows of a band have to agree"


def lsh_candidates(signatures, bands, rows):
    return _pairs(signatures, bands, rows, lambda v, band, rows: (band, *v[band::bands].tolist()))

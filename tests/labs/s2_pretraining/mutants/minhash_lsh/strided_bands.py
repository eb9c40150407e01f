"""Takes every bands-th position for a band."""

HINT = "band 0 are positions 0 and 1"


def lsh_candidates(signatures, bands, rows):
    return _pairs(signatures, bands, rows, lambda v, band, rows: (band, *v[band::bands].tolist()))

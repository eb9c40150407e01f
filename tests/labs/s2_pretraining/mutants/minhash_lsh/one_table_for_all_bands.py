"""Uses the same buckets for all bands."""

HINT = "each band has buckets of its own"


def lsh_candidates(signatures, bands, rows):
    return _pairs(
        signatures, bands, rows, lambda v, band, rows: tuple(v[band * rows : (band + 1) * rows].tolist())
    )

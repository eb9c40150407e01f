"""Finds a pair that agrees in any row."""

HINT = "one equal row isn't enough"


def lsh_candidates(signatures, bands, rows):
    if any(len(s) != bands * rows for s in signatures.values()):
        raise ValueError(f"{bands} × {rows} isn't {[len(s) for s in signatures.values()]}")
    return _pairs(signatures, bands * rows, 1)

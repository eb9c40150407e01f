"""Looks at the length of the first signature alone."""

HINT = "look at every signature"


def lsh_candidates(signatures, bands, rows):
    for values in list(signatures.values())[:1]:
        if len(values) != bands * rows:
            raise ValueError(f"{bands} × {rows} ≠ {len(values)}")
    return _pairs({n: v[: bands * rows] for n, v in signatures.items()}, bands, rows)

"""Pairs names in the order in which they come."""

HINT = "the smaller name first"


def lsh_candidates(signatures, bands, rows):
    at = {name: i for i, name in enumerate(signatures)}
    return {tuple(sorted(pair, key=at.get)) for pair in _pairs(signatures, bands, rows)}

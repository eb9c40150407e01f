"""Keeps ten while it searches, whatever ef is."""

HINT = "the ef nearest of all that were measured"


def search_layer(distance, neighbours, entry, ef):
    return _layer(distance, neighbours, entry, ef, size=10)[:ef]

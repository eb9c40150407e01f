"""Joins only above the threshold."""

HINT = "at least the threshold joins"


def dedup(docs, threshold):
    return _dedup(docs, lambda j: j > threshold)

"""Learns the header too."""

HINT = "learn what comes after the header"


def assistant_labels(ids, header, end):
    return _labels(ids, header, end, with_header=True)

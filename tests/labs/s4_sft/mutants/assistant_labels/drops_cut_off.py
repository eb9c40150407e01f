"""Drops a turn that was cut off."""

HINT = "as far as it goes"


def assistant_labels(ids, header, end):
    return _labels(ids, header, end, cut=False)

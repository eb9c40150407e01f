"""Keeps the first role and finish_reason."""

HINT = "the last value that isn't None counts"


def merge_chunks(events):
    return _merge(events, last=False)

"""Leaves tool calls in the order in which they were met."""

HINT = "sort by index"


def merge_chunks(events):
    return _merge(events, ordered=False)

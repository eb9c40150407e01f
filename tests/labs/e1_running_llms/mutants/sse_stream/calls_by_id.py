"""Keeps tool calls by their id, which only the first piece has."""

HINT = "belong together by their index"


def merge_chunks(events):
    return _merge(events, key="id")

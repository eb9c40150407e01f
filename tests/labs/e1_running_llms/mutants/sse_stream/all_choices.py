"""Joins the texts of all choices."""

HINT = None


def merge_chunks(events):
    return _merge(events, other=True)

"""Drops every document that has a near-duplicate."""

HINT = "of each group the earliest stays"


def dedup(docs, threshold):
    near = _groups(docs, threshold)
    return [i for i in range(len(docs)) if not near[i]]

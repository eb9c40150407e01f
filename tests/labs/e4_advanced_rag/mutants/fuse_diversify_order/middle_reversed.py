"""Doesn't turn the second half round."""

HINT = "second best last"


def reading_order(ids):
    return ids[::2] + ids[1::2]

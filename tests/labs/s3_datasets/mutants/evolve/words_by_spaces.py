"""Counts words by spaces."""

HINT = "a dash parts words"


def failed(parent, child, _right=failed):
    why = _right(parent, child)
    if why in (None, "nothing new"):
        return None if len(child.split()) > len(parent.split()) else "nothing new"
    return why

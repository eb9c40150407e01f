"""Accepts as many words as the parent's."""

HINT = "it has no more words than the parent"


def failed(parent, child):
    return _why(parent, child, more=False)

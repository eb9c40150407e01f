"""Leaves a mark of the text as it is."""

HINT = "one backslash before it"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, escape=False)

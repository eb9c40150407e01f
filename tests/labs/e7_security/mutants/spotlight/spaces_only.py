"""Marks only the space."""

HINT = "of any kind"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, gaps=" +")

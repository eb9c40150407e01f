"""Marks only the white space of ASCII."""

HINT = "of any kind"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, gaps="[ \\t\\n\\r\\f\\v]+")

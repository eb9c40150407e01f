"""Doesn't know the separators of ASCII, which str.isspace takes for white space."""

HINT = "that str.isspace knows"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, gaps=r"[^\S\x1c-\x1f]+")

"""A mark for each character of white space."""

HINT = "becomes one mark"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, gaps=r"\s")

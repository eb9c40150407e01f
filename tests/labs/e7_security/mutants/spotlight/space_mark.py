"""Takes white space as the mark."""

HINT = "one character, no letter"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, check=lambda mark: mark.isspace() or _check(mark))

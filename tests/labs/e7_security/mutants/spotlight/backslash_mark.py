"""Takes the backslash as the mark."""

HINT = "one character, no letter"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, check=lambda mark: mark == "\\" or _check(mark))

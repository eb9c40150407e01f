"""Takes a mark of two characters."""

HINT = "one character, no letter"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, check=lambda mark: len(mark) > 1 or _check(mark))

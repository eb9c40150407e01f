"""Takes an empty mark."""

HINT = "one character, no letter"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, check=lambda mark: not mark or _check(mark))

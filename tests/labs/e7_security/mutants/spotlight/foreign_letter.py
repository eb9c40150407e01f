"""Refuses only letters of ASCII."""

HINT = "one character, no letter"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, check=lambda mark: len(mark) == 1 and not mark.isascii() or _check(mark))

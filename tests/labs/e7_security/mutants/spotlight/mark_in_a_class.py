"""Puts the mark into a class of characters as it is."""

HINT = "taken literally"


def datamark(doc, mark="^"):
    _check(mark)
    return _datamark(re.sub(rf"([\\{mark}])", r"\\\1", doc), mark, escape=False)

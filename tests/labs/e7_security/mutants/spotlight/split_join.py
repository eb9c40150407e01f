"""Splits and joins, which strips the ends."""

HINT = "nothing is stripped"


def datamark(doc, mark="^"):
    return mark.join(_datamark(doc, mark, gaps="(?!)").split())

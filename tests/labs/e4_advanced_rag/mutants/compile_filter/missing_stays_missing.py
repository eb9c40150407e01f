"""Gives SQL's three truth values to Python."""

HINT = "NOT of NULL is NULL: the vessel without a year vanished"


def holds(e, row):
    return bool(_holds(e, row, none_not=True))

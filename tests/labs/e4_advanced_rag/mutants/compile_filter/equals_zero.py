"""Writes not as = 0, which is NULL for NULL too."""

HINT = "NOT of NULL is NULL: the vessel without a year vanished"


def to_sql(e, fields):
    return _sql(e, fields, leaf="{}", negate="({}) = 0")

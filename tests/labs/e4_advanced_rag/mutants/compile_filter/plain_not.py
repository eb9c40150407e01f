"""Leaves NOT to SQL's three truth values."""

HINT = "NOT of NULL is NULL: the vessel without a year vanished"
DEMO = True


def to_sql(e, fields):
    return _sql(e, fields, leaf="{}")

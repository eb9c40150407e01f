"""Leaves out the brackets around parts."""

HINT = "an or inside an and stays together"


def to_sql(e, fields):
    return _sql(e, fields, brackets=False)

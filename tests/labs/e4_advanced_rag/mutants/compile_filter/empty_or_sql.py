"""Takes an empty or for true in SQL."""

HINT = "one of nothing is false"


def to_sql(e, fields):
    return _sql(e, fields, empty_or="1")

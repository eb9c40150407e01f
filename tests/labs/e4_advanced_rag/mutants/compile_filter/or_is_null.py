"""Lets a missing value pass every comparison, not only under not."""

HINT = "the value is the field's"


def to_sql(e, fields):
    return _sql(e, fields, leaf="COALESCE({}, 1)")

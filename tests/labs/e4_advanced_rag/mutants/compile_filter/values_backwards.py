"""Collects values in another order than the question marks."""

HINT = "or inside an and"


def to_sql(e, fields):
    return _sql(e, fields, order=-1)

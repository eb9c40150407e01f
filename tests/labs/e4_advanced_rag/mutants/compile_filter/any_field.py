"""Takes any name for a field."""

HINT = "names can't be parameters"


def to_sql(e, fields):
    return _sql(e, fields, known=False)

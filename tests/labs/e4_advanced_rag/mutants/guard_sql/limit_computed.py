"""Lets a computed LIMIT or a negative one stand."""

HINT = "−1 means no limit at all"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, literal=False)

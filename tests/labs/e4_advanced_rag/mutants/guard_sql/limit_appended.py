"""Adds a LIMIT where none is, and leaves a larger one."""

HINT = "a LIMIT that is too large is replaced"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, limit="append")

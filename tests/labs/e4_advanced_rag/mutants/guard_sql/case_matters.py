"""Compares names of tables as they are written."""

HINT = "a harmless query is accepted"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, lower=False)

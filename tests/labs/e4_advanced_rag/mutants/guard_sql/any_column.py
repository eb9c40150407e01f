"""Doesn't look at columns."""

HINT = "qualify finds columns that no table has"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, columns=False)

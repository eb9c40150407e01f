"""Lets a database stand before a table."""

HINT = "no database in front of a table"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, database=False)

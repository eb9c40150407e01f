"""Lets a WITH take the name of a table."""

HINT = "a WITH that has a table's name hides it"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, hides=False)

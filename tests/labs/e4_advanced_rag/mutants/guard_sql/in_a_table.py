"""Doesn't know that IN reads a table by its bare name."""

HINT = "`IN crew` reads a table without FROM"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, fields=False)

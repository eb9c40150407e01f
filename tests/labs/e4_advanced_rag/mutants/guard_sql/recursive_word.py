"""Lets RECURSIVE pass where nothing recurs."""

HINT = "RECURSIVE is refused by its word"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, recursive=False)

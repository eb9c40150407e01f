"""Passes sqlglot's text of several lines on."""

HINT = "sqlglot's own texts have several"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, one_line=False)

"""Allows every function."""

HINT = "functions(tree) must all be in ALLOWED"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, calls=False)

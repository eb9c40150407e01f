"""Looks at names of tables only, so that a function in FROM passes; and calls no function unsafe."""

HINT = "a function in FROM is no table"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, plain=False, calls=False)

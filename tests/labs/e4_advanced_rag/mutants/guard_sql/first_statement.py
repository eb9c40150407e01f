"""Takes the first statement and forgets the second."""

HINT = "there are two statements"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, count=bool)

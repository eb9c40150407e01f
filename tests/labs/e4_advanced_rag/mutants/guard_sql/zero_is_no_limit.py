"""Takes 0 rows for no limit."""

HINT = "0 gives none"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows or 100, max_steps)

"""Lets every table be read, and only denies what writes."""

HINT = "the second wall alone stops SELECT phone FROM crew"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows, max_steps, reads=False)

"""Calls every error a denial."""

HINT = "an error that is no denial passes as it is"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows, max_steps, all_errors=True)

"""Computes all rows and cuts then."""

HINT = "take row by row and stop"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows, max_steps, rows="all")

"""Leaves the progress handler on the connection."""

HINT = "take the handler away"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows, max_steps, handler_tidy=False)

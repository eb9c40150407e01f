"""Leaves the authorizer on the connection."""

HINT = "take the authorizer away in a finally"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows, max_steps, tidy=False)

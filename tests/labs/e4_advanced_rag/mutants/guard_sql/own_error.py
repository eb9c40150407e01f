"""Raises ValueError from the second wall."""

HINT = "turn the DatabaseError that follows into PermissionError"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows, max_steps, error=ValueError)

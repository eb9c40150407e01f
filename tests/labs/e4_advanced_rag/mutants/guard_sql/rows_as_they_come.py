"""Gives back what the connection's row factory makes."""

HINT = "tuple(row)"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows, max_steps, plain=False)

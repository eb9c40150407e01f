"""Sets an authorizer and no progress handler."""

HINT = "conn.set_progress_handler(lambda: 1, max_steps) stops it"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows, max_steps, handler=False)

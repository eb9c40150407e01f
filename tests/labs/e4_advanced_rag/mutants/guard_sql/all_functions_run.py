"""Lets every function run."""

HINT = "the second wall alone stops SELECT randomblob"


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    return _second(conn, sql, tables, max_rows, max_steps, calls=False)

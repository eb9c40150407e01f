"""Sets the LIMIT in any case."""

HINT = "a LIMIT that is small enough stays"


def check_sql(sql, schema, max_rows=100):
    return _wall(sql, schema, max_rows, limit="always")

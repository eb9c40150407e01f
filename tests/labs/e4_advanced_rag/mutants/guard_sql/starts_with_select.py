"""Believes that what begins with SELECT is a query."""

HINT = "a harmless query is accepted"
DEMO = True


def check_sql(sql, schema, max_rows=100):
    if not sql.lstrip().upper().startswith("SELECT"):
        raise ValueError("only SELECT")
    return f"SELECT * FROM ({sql.rstrip(';')}) LIMIT {max_rows}"

"""Looks for bad words in the text."""

HINT = "a harmless query is accepted"


def check_sql(sql, schema, max_rows=100):
    if re.search(r"\b(insert|update|delete|drop|attach|pragma|replace|into)\b", sql, re.I):
        raise ValueError("a bad word")
    return _wall(sql, schema, max_rows)

"""Orders by any column."""

HINT = "ORDER BY takes a numeric column"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, any_order=True)

"""One rule of columns for all tables."""

HINT = "a column belongs to its own table"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, shared=True)

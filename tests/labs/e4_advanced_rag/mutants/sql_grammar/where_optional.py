"""Leaves the WHERE optional where a value is named."""

HINT = "with a value mentioned, there must be a WHERE"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, required=False)

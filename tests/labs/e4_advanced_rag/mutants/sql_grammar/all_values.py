"""Allows every stored value."""

HINT = "only values that are mentioned"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, linked=values)

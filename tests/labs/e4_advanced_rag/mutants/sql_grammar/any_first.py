"""Lets the first condition compare a number where a value is named."""

HINT = "the first condition is on a value"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, first=False)

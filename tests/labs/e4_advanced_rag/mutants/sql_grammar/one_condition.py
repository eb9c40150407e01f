"""Knows one condition only."""

HINT = "a second condition, with an integer"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, and_=False)

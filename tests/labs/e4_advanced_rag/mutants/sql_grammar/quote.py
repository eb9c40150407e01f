"""Doesn't double the apostrophe."""

HINT = "an apostrophe is doubled in SQL"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, double=False)

"""Offers every table where a value is named."""

HINT = "only tables that have a mentioned value"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, tables="all")

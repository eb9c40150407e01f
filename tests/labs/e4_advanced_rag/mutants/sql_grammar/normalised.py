"""Writes an integer in its own way."""

HINT = "an integer is written as in the question"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, write=lambda n: str(int(n)))

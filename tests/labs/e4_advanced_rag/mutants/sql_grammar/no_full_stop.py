"""Lets no full stop follow an integer."""

HINT = "a full stop may follow an integer"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, integers=r"(?<![\w.-])\d+(?![\w.-])")

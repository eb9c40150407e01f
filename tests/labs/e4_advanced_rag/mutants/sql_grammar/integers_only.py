"""Takes INTEGER alone for a number."""

HINT = "REAL is a number"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, kinds=("INTEGER",))

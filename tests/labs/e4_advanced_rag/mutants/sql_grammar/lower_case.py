"""Keywords in lower case."""

HINT = "expected True"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, upper=False)

"""Takes digits out of codes."""

HINT = "OS-117 is a code"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, integers=r"\d+")

r"""Takes \b\d+\b, which finds 117 in OS-117."""

HINT = "OS-117 is a code"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, integers=r"\b\d+\b")

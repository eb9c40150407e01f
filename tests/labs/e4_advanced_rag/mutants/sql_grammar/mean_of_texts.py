"""Takes the mean of any column."""

HINT = "AVG takes a numeric column"


def sql_grammar(question, schema, values):
    return _grammar(question, schema, values, any_agg=True)

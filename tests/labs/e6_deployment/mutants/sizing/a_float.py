"""Gives a float."""

HINT = "int(…)"


def kv_token_budget(*arguments, **named):
    return float(_budget(*arguments, **named))

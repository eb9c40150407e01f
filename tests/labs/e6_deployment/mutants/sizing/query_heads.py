"""Counts query heads, here four for each key-value head."""

HINT = "not the 32 query heads"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, query_heads=True)

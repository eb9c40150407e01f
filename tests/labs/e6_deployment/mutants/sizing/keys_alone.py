"""Counts keys and not values."""

HINT = "keys *and* values"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, two=1)

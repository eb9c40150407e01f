"""Counts one layer."""

HINT = "an 8B model on 24 GiB"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, layers=False)

"""Rounds to the nearest number of blocks."""

HINT = "a part of a block is none"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, rounded=True)

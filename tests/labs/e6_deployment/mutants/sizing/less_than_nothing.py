"""Gives a negative number where there is no room."""

HINT = "0, and not less"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, floor_zero=False)

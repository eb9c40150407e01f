"""Takes two bytes a number, whatever is said."""

HINT = "a token takes 256"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, element=2)

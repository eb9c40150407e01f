"""Takes blocks of 16 tokens, whatever is said."""

HINT = "13 whole blocks, times 8"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, fixed_block=True)

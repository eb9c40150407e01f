"""Each GPU holds all heads."""

HINT = "half of the heads"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, heads_whole=True)

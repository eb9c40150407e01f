"""Each GPU holds all weights."""

HINT = "half of the weights"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, weights_whole=True)

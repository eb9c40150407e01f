"""The share applies to what weights and activations leave."""

HINT = "not to what is left"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, share_of_rest=True)

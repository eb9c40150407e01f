"""The GPUs share the activations."""

HINT = "but all activations"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, activations_split=True)

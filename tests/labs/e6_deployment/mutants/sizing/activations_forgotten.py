"""Sets nothing aside for activations."""

HINT = "activations take memory"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, no_activations=True)

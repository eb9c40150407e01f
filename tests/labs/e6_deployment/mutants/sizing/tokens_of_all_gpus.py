"""Adds up what is the same on all GPUs."""

HINT = "the tokens are the same on both"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, all_gpus=True)

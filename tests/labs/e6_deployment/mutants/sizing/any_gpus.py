"""Shares heads by any number of GPUs."""

HINT = "4 heads on 3 GPUs"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, check=("bytes", "share"))

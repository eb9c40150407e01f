"""Takes negative numbers of bytes."""

HINT = "negative memory"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, check=("share", "heads"))

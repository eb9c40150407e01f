"""Takes any share of memory."""

HINT = "utilisation 0"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, check=("bytes", "heads"))

"""Gives blocks in place of tokens."""

HINT = "2,633 whole blocks of 16 tokens"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, blocks_only=True)

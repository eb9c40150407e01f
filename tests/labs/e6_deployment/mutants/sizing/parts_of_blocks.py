"""Counts tokens in a block that doesn't fit as a whole."""

HINT = "whole blocks"


def kv_token_budget(*arguments, **named):
    return _budget(*arguments, **named, partial=True)

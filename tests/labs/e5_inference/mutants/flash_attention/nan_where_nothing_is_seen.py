"""Subtracts −∞ from −∞ where a query sees no key."""

HINT = "sees no key has output 0 and −inf"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, nothing=False)

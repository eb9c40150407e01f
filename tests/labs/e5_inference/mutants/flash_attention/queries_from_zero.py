"""Masks keys behind i, as if the queries were the first positions."""

HINT = "with a cache the first query isn't position 0"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, shift=False)

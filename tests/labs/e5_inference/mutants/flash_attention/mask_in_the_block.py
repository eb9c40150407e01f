"""Counts i and j from the block's beginning."""

HINT = "count from the beginning, not from the block's"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, local=True)

"""Doesn't scale what it has when the maximum moves."""

HINT = "the first block was computed with an older maximum"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, shrink_sum=False, shrink_mixed=False)

"""Scales the weighted values when the maximum moves, and not the sum."""

HINT = "multiply both ℓ and a"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, shrink_sum=False)

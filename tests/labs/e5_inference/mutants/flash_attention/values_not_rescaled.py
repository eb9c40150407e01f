"""Scales the sum when the maximum moves, and not the weighted values."""

HINT = "multiply both ℓ and a"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, shrink_mixed=False)

"""Doesn't return the end token."""

HINT = "it is returned itself"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, end_kept=False)

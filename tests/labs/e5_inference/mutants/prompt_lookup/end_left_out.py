"""Doesn't return the end token."""

HINT = 'it is returned itself'

def speculative_generate(*args):
    return _generate(*args, end_kept=False)

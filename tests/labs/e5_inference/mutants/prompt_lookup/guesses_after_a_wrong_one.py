"""Counts the guesses that agree, also after a wrong one."""

HINT = "stop at the first wrong guess"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, past=True)

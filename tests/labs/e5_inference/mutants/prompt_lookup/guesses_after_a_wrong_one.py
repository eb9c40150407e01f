"""Counts the guesses that agree, also after a wrong one."""

HINT = 'stop at the first wrong guess'

def speculative_generate(*args):
    return _generate(*args, past=True)

"""Stops at once where the prompt ends with the end token."""

HINT = 'not what was given'

def speculative_generate(*args):
    return _generate(*args, prompt_end=True)

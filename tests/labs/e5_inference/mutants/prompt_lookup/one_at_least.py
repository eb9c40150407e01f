"""Writes a token where none is wanted."""

HINT = 'no call then'

def speculative_generate(*args):
    return _generate(*args, at_least=True)

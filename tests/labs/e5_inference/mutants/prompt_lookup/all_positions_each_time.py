"""Asks for the logits of all positions, from 0."""

HINT = 'from the last known token on'

def speculative_generate(*args):
    return _generate(*args, from_start=True)

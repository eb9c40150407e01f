"""Asks for the logits of all positions, from 0."""

HINT = "from the last known token on"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, from_start=True)

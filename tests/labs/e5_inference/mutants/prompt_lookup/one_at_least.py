"""Writes a token where none is wanted."""

HINT = "no call then"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, at_least=True)

"""Looks only at the last token of a call for the end."""

HINT = "nothing follows the end token"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, inside=False)

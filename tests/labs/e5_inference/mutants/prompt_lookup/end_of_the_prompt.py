"""Stops at once where the prompt ends with the end token."""

HINT = "not what was given"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, prompt_end=True)

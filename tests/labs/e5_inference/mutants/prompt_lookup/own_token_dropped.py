"""Keeps the guesses that stay, and drops the model's correction."""

HINT = "a call yields the guesses that stay and one more"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, own=False)

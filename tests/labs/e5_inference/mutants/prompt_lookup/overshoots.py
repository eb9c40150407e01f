"""Gives all that the last call yields."""

HINT = "never more than n_new"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, cut=False)

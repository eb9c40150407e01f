"""Gives all that the last call yields."""

HINT = 'never more than n_new'

def speculative_generate(*args):
    return _generate(*args, cut=False)

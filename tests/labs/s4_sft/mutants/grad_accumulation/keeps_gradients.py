"""Forgets to begin with nothing."""

HINT = "what .grad held before must not stay"


def accumulate(model, micro):
    return _accumulate(model, micro, zero=False)

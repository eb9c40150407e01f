"""Clears the weights' gradients, also those that were there before."""

HINT = "neither zero_grad nor backward"


def suffix_gradient(lm, *parts):
    found = _gradient(lm, *parts)
    lm.zero_grad()
    return found

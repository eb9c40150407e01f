"""Ignores normalize."""

HINT = "stays as it is"


def linear_merge(tensors, weights, normalize=True):
    return _linear(tensors, weights, True)

"""Refuses weights that sum to 0 whether or not they are divided by."""

HINT = "nothing refused"


def linear_merge(tensors, weights, normalize=True):
    return _linear(tensors, weights, normalize, refuses=lambda weights, normalize: True)

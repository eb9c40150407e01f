"""Divides by the sum of the absolute weights."""

HINT = "keep their sign"


def linear_merge(tensors, weights, normalize=True):
    return _linear(tensors, weights, normalize, divisor=lambda weights: sum(map(abs, weights)))

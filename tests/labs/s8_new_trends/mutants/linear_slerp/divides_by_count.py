"""Divides by the number of tensors."""

HINT = "divide by the sum"


def linear_merge(tensors, weights, normalize=True):
    return _linear(tensors, weights, normalize, divisor=len)

"""Never divides by the sum."""

HINT = "divide by the sum"


def linear_merge(tensors, weights, normalize=True):
    return _linear(tensors, weights, normalize, divisor=lambda weights: 1)

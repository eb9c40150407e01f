"""Tensors in place of floats."""

HINT = "float() of each mean"


def preference_metrics(*numbers):
    return _metrics(*numbers, tensors=True)

"""Adds up without dividing."""

HINT = "neither the sum itself"


def accumulate(model, micro):
    return _accumulate(model, micro, mean="sum")

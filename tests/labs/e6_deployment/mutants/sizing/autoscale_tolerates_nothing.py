"""Scales without the usual tolerance."""

HINT = "within the tolerance the wish is what there is"


def autoscale(*arguments):
    return _autoscale(*arguments, tolerance=0)

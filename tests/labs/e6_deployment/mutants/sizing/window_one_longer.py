"""Looks back one wish too far."""

HINT = "with a window of 1 only this look's wish counts"


def autoscale(*arguments):
    return _autoscale(*arguments, window=1)

"""Looks back one wish too few."""

HINT = "the last three wishes, this one included"


def autoscale(*arguments):
    return _autoscale(*arguments, window=-1)

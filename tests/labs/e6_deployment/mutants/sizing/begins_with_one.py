"""Begins with one replica, whatever lo is."""

HINT = "for one of them it isn't"


def autoscale(*arguments):
    return _autoscale(*arguments, start=lambda lo, hi: 1)

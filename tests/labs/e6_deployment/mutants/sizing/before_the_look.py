"""Gives how many there were before each look."""

HINT = "a spike, down_window = 1"


def autoscale(*arguments):
    return _autoscale(*arguments, before=True)

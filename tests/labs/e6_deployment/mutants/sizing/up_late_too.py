"""Scales up only when all of the window's wishes want it."""

HINT = "down_window = 3"


def autoscale(*arguments):
    return _autoscale(*arguments, wait_up=True)

"""Takes a window of nothing."""

HINT = "down_window = 0"


def autoscale(*arguments):
    return _autoscale(*arguments, check=False)

"""Takes one replica away at a time."""

HINT = "want 7, whatever there was"


def autoscale(*arguments):
    return _autoscale(*arguments, step_down=True)

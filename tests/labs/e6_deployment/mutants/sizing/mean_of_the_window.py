"""The mean of the window's wishes."""

HINT = "down only to the largest"


def autoscale(*arguments):
    return _autoscale(*arguments, pick=lambda wishes: math.ceil(sum(wishes) / len(wishes)))

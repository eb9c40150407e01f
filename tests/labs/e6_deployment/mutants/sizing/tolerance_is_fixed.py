"""Takes a tolerance of 0.1, whatever is said."""

HINT = "it holds upwards and downwards"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, fixed=0.1)

"""Tolerates a little too much, not a little too little."""

HINT = "it holds upwards and downwards"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, upward_only=True)

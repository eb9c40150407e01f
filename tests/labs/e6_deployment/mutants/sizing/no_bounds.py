"""Neither lo nor hi."""

HINT = "never fewer than lo"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, clamp=False)

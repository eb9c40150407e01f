"""Follows every small change."""

HINT = "nothing changes"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, use_tolerance=False)

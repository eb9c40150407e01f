"""Rounds replicas down."""

HINT = "rounded up"


def replicas(*arguments):
    return _replicas(*arguments, round=math.floor)

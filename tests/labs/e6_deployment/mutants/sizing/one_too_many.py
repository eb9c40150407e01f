"""Rounds down and adds one."""

HINT = "not int(…) + 1"


def replicas(*arguments):
    return _replicas(*arguments, round=lambda x: int(x) + 1)

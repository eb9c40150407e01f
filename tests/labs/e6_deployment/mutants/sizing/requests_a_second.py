"""Compares requests a second with tokens a second."""

HINT = "tokens a second over what a server writes"


def replicas(*arguments):
    return _replicas(*arguments, tokens=False)

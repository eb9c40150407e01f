"""Looks for refusals anywhere."""

HINT = "one of LEAKS, in lower case, anywhere"


def failed(parent, child):
    return _why(parent, child, anywhere=True)

"""Lets the timeout out as an exception."""

HINT = "no error of yours"


def passes(program, timeout):
    return _run(program, timeout, catch=False)

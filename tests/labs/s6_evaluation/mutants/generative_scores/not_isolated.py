"""Starts Python without -I."""

HINT = "start Python with -I"


def passes(program, timeout):
    return _run(program, timeout, flags=())

"""Expects errors of two kinds."""

HINT = "no list of classes"


def make_respond(stream, system):
    return _made(stream, system, catch=(RuntimeError, OSError))

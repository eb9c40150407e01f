"""Lets the exception through."""

HINT = "catch the exception around the loop"


def make_respond(stream, system):
    return _made(stream, system, catch=())

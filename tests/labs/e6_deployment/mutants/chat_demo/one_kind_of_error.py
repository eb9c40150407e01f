"""Expects a RuntimeError alone."""

HINT = "any Exception"


def make_respond(stream, system):
    return _made(stream, system, catch=RuntimeError)

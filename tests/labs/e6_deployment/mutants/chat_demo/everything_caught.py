"""Catches GeneratorExit, too."""

HINT = "catch Exception and nothing wider"


def make_respond(stream, system):
    return _made(stream, system, catch=BaseException)

"""Catches all but GeneratorExit."""

HINT = "not BaseException"


def make_respond(stream, system):
    return _made(stream, system, catch=(Exception, KeyboardInterrupt))

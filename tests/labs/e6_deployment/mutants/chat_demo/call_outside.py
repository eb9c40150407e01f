"""Calls the stream before its try."""

HINT = "the call of stream belongs inside the try"


def make_respond(stream, system):
    return _made(stream, system, call_outside=True)

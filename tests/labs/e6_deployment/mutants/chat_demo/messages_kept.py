"""Keeps all messages in one list, for everybody."""

HINT = "nothing is kept between two calls"


def make_respond(stream, system):
    return _made(stream, system, keep=[])
